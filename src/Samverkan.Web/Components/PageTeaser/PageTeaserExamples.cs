namespace Samverkan.Web.Components;

internal static class PageTeaserExamples
{
    public static readonly Example[] All =
    [
        new("usual", new PageTeaser(new("Över gränserna", "/om/over-granserna/"), "Partner i Italien, Lettland och Grekland.")),
    ];
}
