namespace Samverkan.Web.Components;

/// <summary>A theme area is known by its wash and by the rhythm of its lines.</summary>
public sealed record ThemeCard(TextLink Link, string Text, int Number, LineField Art)
{
    public static ThemeCard? Of(ThemeArea theme, SiteContext site) =>
        TextLink.To(theme, site, theme.Title) is { } link ? new(link, theme.Preamble, theme.Number, ArtOf(theme, 400, 170)) : null;

    public static LineField ArtOf(ThemeArea theme, int width, int height) =>
        new($"theme {theme.Number}", theme.Rhythm.Or("gathering"), width, height, Band: height / 26.0);
}
