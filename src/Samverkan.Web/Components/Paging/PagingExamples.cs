namespace Samverkan.Web.Components;

internal static class PagingExamples
{
    public static readonly Example[] All =
    [
        new("in the middle", new Paging("Sidor med nyheter", "Sida 2 av 5", new("Nyare nyheter", "/nytt/"), new("Äldre nyheter", "/nytt/?page=3"))),
    ];
}
