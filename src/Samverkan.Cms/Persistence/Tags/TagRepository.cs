using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Tags;

/// <summary>Tags are unique by group, text and language, without case; a tag without content stays.</summary>
public sealed partial class TagRepository(AmbientScope scope, LanguageRepository languages) : RowRepository<int, ITag, TagRow>(scope), ITagRepository
{
    private static readonly Translation<TagRow> Pairs = new Translation<TagRow>()
        .Pair(nameof(ITag.Id), t => t.Id).Pair(nameof(ITag.Text), t => t.Tag).Pair(nameof(ITag.Group), t => t.Group).Pair(nameof(ITag.LanguageId), t => t.LanguageId);

    protected override Translation<TagRow> Columns => Pairs;

    protected override IQueryable<TagRow> All(CmsDbContext db) => db.Tags;

    protected override Expression<Func<TagRow, bool>> HasId(int[] ids) => t => ids.Contains(t.Id);

    public override void Save(ITag tag) => Written(tag, () => tag.Id = Ensure(Scope.Write, tag), () => Scope.Write.Rewrite(new TagRow { Id = tag.Id, Group = tag.Group, Tag = tag.Text, LanguageId = tag.LanguageId }));

    public override void Delete(ITag tag)
    {
        CmsDbContext db = Scope.Write;
        db.TagRelationships.Where(r => r.TagId == tag.Id).ExecuteDelete();
        db.Tags.Where(t => t.Id == tag.Id).ExecuteDelete();
    }

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true)
    {
        CmsDbContext db = Scope.Write;
        int[] wanted = [.. tags.Select(t => Ensure(db, t)).Distinct()];
        IQueryable<TagRelationshipRow> assigned = db.TagRelationships.Where(r => r.NodeId == contentId && r.PropertyTypeId == propertyTypeId);
        if (replaceTags) assigned.Where(r => !wanted.Contains(r.TagId)).ExecuteDelete();
        int[] known = [.. assigned.Select(r => r.TagId)];
        db.Insert(wanted.Except(known).Select(id => new TagRelationshipRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = id }));
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        CmsDbContext db = Scope.Write;
        foreach (ITag tag in tags)
        {
            db.TagRelationships.Where(r => r.NodeId == contentId && r.PropertyTypeId == propertyTypeId
                && db.Tags.Any(t => t.Id == r.TagId && t.Tag == tag.Text && t.Group == tag.Group && t.LanguageId == tag.LanguageId)).ExecuteDelete();
        }
    }

    public void RemoveAll(int contentId) => Scope.Write.TagRelationships.Where(r => r.NodeId == contentId).ExecuteDelete();

    public void RemoveAll(int contentId, int propertyTypeId) => Scope.Write.TagRelationships.Where(r => r.NodeId == contentId && r.PropertyTypeId == propertyTypeId).ExecuteDelete();

    protected override ITag Entity(TagRow row) => Entity(row, 0);

    private static Tag Entity(TagRow row, int nodeCount) => Fresh.Entity(new Tag(row.Id, row.Group, row.Tag, row.LanguageId), tag => tag.NodeCount = nodeCount);

    private static int Ensure(CmsDbContext db, ITag tag)
    {
        int known = db.Tags.Where(t => t.Tag == tag.Text && t.Group == tag.Group && t.LanguageId == tag.LanguageId).Select(t => t.Id).FirstOrDefault();
        if (known != 0) return known;
        TagRow row = new() { Group = tag.Group, Tag = tag.Text, LanguageId = tag.LanguageId };
        db.Insert(row);
        return row.Id;
    }
}
