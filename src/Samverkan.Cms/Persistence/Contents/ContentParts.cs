namespace Samverkan.Cms.Persistence.Contents;

/// <summary>Everything that one content item is made of, read in one batch for many.</summary>
public sealed record ContentParts(
    ContentJoin Join,
    PublishedVersion? Published,
    IReadOnlyList<PropertyDataRow> DraftValues,
    IReadOnlyList<PropertyDataRow> PublishedValues,
    IReadOnlyList<VersionCultureRow> DraftCultures,
    IReadOnlyList<VersionCultureRow> PublishedCultures,
    IReadOnlyList<PublishableCultureRow> Cultures);

/// <summary>The version that was published last, and the template it was published with.</summary>
public sealed record PublishedVersion(ContentVersionRow Version, int? TemplateId);

/// <summary>How much of an item a list needs: values of some properties only (null: of all), with or without templates.</summary>
public sealed record Depth(string[]? PropertyAliases = null, bool Templates = true)
{
    public static readonly Depth Full = new();

    public bool IsFull => PropertyAliases is null && Templates;
}
