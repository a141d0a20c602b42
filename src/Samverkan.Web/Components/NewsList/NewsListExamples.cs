namespace Samverkan.Web.Components;

internal static class NewsListExamples
{
    private static NewsRow Row(string title, int month, int day, string text) =>
        new(new(title, "/nytt/"), new DateTime(2026, month, day, 0, 0, 0, DateTimeKind.Unspecified), text, "Samverkan mot trafficking");

    public static readonly Example[] All =
    [
        new("two", new NewsList([Row("EU-dagen mot människohandel: så kan en skola uppmärksamma den", 10, 18, "18 okt"), Row("FN:s dag mot människohandel", 7, 30, "30 juli")])),
        new("empty", new NewsList([])),
    ];
}
