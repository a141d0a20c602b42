using PublishableContentBase = Umbraco.Cms.Core.Models.PublishableContentBase;

namespace Samverkan.Cms.Persistence.Contents;

internal static class PublishableMap
{
    public static void Fill(PublishableContentBase content, ContentParts parts, IContentType type, PropertyDataMap values, Func<int?, string?> culture)
    {
        ContentMap.Node(content, parts.Join.Node);
        Version(content, parts);
        content.Properties = new PropertyCollection(type.CompositionPropertyTypes.Select(t => values.Entity(t, parts.DraftValues, parts.PublishedValues)));
        Cultures(content, parts, culture);
    }

    private static void Version(PublishableContentBase content, ContentParts parts)
    {
        ContentJoin join = parts.Join;
        content.Name = join.Version.Text;
        (content.VersionId, content.WriterId, content.UpdateDate) = (join.Version.Id, join.Version.UserId ?? 0, join.Version.VersionDate);
        (content.Published, content.Edited) = (join.Flags.Published, join.Flags.Edited);
        if (parts.Published is not { } published) return;
        content.PublishedVersionId = published.Version.Id;
        if (!join.Flags.Published) return; // the version's own flag outlives unpublishing
        (content.PublishName, content.PublishDate, content.PublisherId) = (published.Version.Text, published.Version.VersionDate, published.Version.UserId);
    }

    private static void Cultures(PublishableContentBase content, ContentParts parts, Func<int?, string?> culture)
    {
        if (!content.ContentType.VariesByCulture()) return; // rows of a variance that was: kept for a change back
        foreach (VersionCultureRow row in parts.DraftCultures) content.SetCultureInfo(culture(row.LanguageId), row.Name, row.Date);
        foreach (VersionCultureRow row in parts.PublishedCultures.Where(r => parts.Cultures.Any(c => c.LanguageId == r.LanguageId && c.Published)))
        {
            content.SetPublishInfo(culture(row.LanguageId), row.Name, row.Date);
        }

        content.SetCultureEdited(parts.Cultures.Where(c => c.Edited).Select(c => culture(c.LanguageId)!));
    }
}
