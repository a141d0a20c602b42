using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Documents;

public static class DocumentMap
{
    public static IContent Entity(ContentParts parts, IContentType type, PropertyDataMap values, Func<int?, string?> culture, Guid objectType)
    {
        ContentJoin join = parts.Join;
        return Fresh.Entity(new Content(join.Version.Text ?? "", join.Node.ParentId, type), content =>
        {
            content.Blueprint = objectType == Constants.ObjectTypes.DocumentBlueprint;
            ContentMap.Node(content, join.Node);
            Version(content, parts);
            content.Properties = new PropertyCollection(type.CompositionPropertyTypes.Select(t => values.Entity(t, parts.DraftValues, parts.PublishedValues)));
            Cultures(content, parts, culture);
        });
    }

    private static void Version(Content content, ContentParts parts)
    {
        ContentJoin join = parts.Join;
        content.Name = join.Version.Text;
        (content.VersionId, content.WriterId, content.UpdateDate) = (join.Version.Id, join.Version.UserId ?? 0, join.Version.VersionDate);
        (content.Published, content.Edited, content.TemplateId) = (join.Flags.Published, join.Flags.Edited, join.Flags.TemplateId);
        if (parts.Published is not { } published) return;
        content.PublishedVersionId = published.Version.Id;
        if (!join.Flags.Published) return; // the version's own flag outlives unpublishing
        (content.PublishName, content.PublishDate, content.PublisherId) = (published.Version.Text, published.Version.VersionDate, published.Version.UserId);
        content.PublishTemplateId = published.TemplateId;
    }

    private static void Cultures(Content content, ContentParts parts, Func<int?, string?> culture)
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
