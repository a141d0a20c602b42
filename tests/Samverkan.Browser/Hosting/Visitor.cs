namespace Samverkan.Browser.Hosting;

/// <summary>How somebody comes to the site: how wide, by day or by night, with script or without.</summary>
public sealed record Visitor(int Width = 1440, bool Dark = false, bool Script = true, string Language = "sv-SE")
{
    public static readonly Visitor Wide = new(), Phone = new(390);

    public string Name => $"{Width}-{(Dark ? "dark" : "light")}";

    public BrowserNewContextOptions Options(Uri site) => new()
    {
        BaseURL = site.ToString(),
        ViewportSize = new ViewportSize { Width = Width, Height = Width < 600 ? 844 : 900 },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = Script,
        Locale = Language,
    };
}
