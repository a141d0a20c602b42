using Samverkan.Content.Model;
using Samverkan.Content.Navigation;
using Samverkan.Content.Site;

namespace Samverkan.Content.Search;

/// <summary>What an answer can be narrowed by.</summary>
public static class PageFacets
{
    public const string Type = "type", Partner = "partner", Audience = "audience", Subject = "subject";

    private const string MaterialKind = "material.kind", MaterialAudience = "material.audience", MaterialSubjects = "material.subjects", PartnerKind = "partner.kind";

    /// <summary>In the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Names = [Type, Partner, Audience, Subject];

    public static IReadOnlyList<(string Facet, string Value)> Of(SitePage page, SiteTree tree) =>
    [
        (Type, Kind(page)),
        .. tree.Ancestors(page).Append(page).OfType<Partner>().Select(partner => (Partner, partner.Name)),
        .. page is Material material ? [.. material.Audience.Select(audience => (Audience, audience)), .. material.Subjects.Select(subject => (Subject, subject))] : Array.Empty<(string, string)>(),
    ];

    /// <summary>What visitors tell apart, which is less than editors do.</summary>
    private static string Kind(SitePage page) => page switch
    {
        NewsArticle => "news",
        Material => "material",
        Model.Partner => "partner",
        ExhibitionRoom or WebExhibition or Exhibition => "exhibition",
        _ => "page",
    };

    /// <summary>Words by which a page is found beside its text: tags, and the choices that an editor has made.</summary>
    public static IReadOnlyList<string> Keywords(SitePage page, SiteWords words) => page switch
    {
        NewsArticle article => article.Tags,
        Material material =>
        [
            words.Choice(MaterialKind, material.Kind),
            .. material.Audience.Select(audience => words.Choice(MaterialAudience, audience)),
            .. material.Subjects.Select(subject => words.Choice(MaterialSubjects, subject)),
        ],
        Partner partner => [words.Choice(PartnerKind, partner.Kind)],
        _ => [],
    };

    /// <summary>Whether pages are found by this word of the dictionary.</summary>
    public static bool Says(string word) => new[] { MaterialKind, MaterialAudience, MaterialSubjects, PartnerKind }.Any(choice => word.StartsWith(choice, StringComparison.Ordinal));

    /// <summary>The dictionary's word for a value: names are their own.</summary>
    public static string Text(string facet, string value, SiteWords words) => facet switch
    {
        Type => words.Choice("search.type", value),
        Audience => words.Choice(MaterialAudience, value),
        Subject => words.Choice(MaterialSubjects, value),
        _ => value,
    };
}
