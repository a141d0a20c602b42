namespace Samverkan.Web.Components;

internal static class BreadcrumbsExamples
{
    public static readonly Example[] All =
    [
        new("two steps", new Breadcrumbs("Du är här", [new("Start", "/"), new("För lärare", "/material/")], "Vad är människohandel?")),
    ];
}
