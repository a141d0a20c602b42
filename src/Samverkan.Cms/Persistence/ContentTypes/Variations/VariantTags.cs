using Samverkan.Cms.Persistence.Tags;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>Tags are unique by language, so a tag that follows its value to another language is another row.</summary>
internal static class VariantTags
{
    public static void Copy(ContentOfType content, int[] properties, int? from, int? to)
    {
        CmsDbContext db = content.Db;
        var assigned = Assigned(content, properties, from).Join(db.Tags, r => r.TagId, t => t.Id, (relation, tag) => new { relation.NodeId, relation.PropertyTypeId, tag.Group, tag.Tag }).ToArray();
        foreach (var tagged in assigned.GroupBy(a => (a.Group.ToUpperInvariant(), a.Tag.ToUpperInvariant())))
        {
            int id = Ensure(db, tagged.First().Group, tagged.First().Tag, to);
            var known = db.TagRelationships.Where(r => r.TagId == id && properties.Contains(r.PropertyTypeId)).Select(r => new { r.NodeId, r.PropertyTypeId }).ToHashSet();
            db.Insert(tagged.Select(a => new { a.NodeId, a.PropertyTypeId }).Distinct().Where(a => !known.Contains(a))
                .Select(a => new TagRelationshipRow { NodeId = a.NodeId, PropertyTypeId = a.PropertyTypeId, TagId = id }));
        }
    }

    public static void Remove(ContentOfType content, int[] properties, int? language) => Assigned(content, properties, language).ExecuteDelete();

    private static IQueryable<TagRelationshipRow> Assigned(ContentOfType content, int[] properties, int? language) => content.Db.TagRelationships.Where(r =>
        properties.Contains(r.PropertyTypeId) && content.Ids.Contains(r.NodeId) && content.Db.Tags.Any(t => t.Id == r.TagId && t.LanguageId == language));

    private static int Ensure(CmsDbContext db, string group, string text, int? language)
    {
        int known = db.Tags.Where(t => t.Tag == text && t.Group == group && t.LanguageId == language).Select(t => t.Id).FirstOrDefault();
        if (known != 0) return known;
        TagRow row = new() { Group = group, Tag = text, LanguageId = language };
        db.Insert(row);
        return row.Id;
    }
}
