namespace Samverkan.Web.Components;

internal static class LanguageSwitchExamples
{
    public static readonly Example[] All =
    [
        new("translated", new LanguageSwitch("Språk", [new("English", "/en/", Language: "en")])),
        new("not translated", new LanguageSwitch("Språk", [new("English: startsidan", "/en/")])),
    ];
}
