namespace Samverkan.Web.Components;

/// <summary>The way out, always in view: a plain link, so that it works whatever else fails.</summary>
public sealed record ExitControl(string Text, string Title, string Url)
{
    /// <summary>Where it leads until an editor has chosen: a weather service, which says nothing of what was read.</summary>
    public const string Neutral = "https://www.smhi.se/";

    public static ExitControl Of(SiteContext site) =>
        new(site.Words["exit.label"], site.Words["exit.title"], site.Home.ExitPage?.Url is { Length: > 0 } url ? url : Neutral);
}
