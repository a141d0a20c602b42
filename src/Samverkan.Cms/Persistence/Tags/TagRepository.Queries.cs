namespace Samverkan.Cms.Persistence.Tags;

public sealed partial class TagRepository
{
    public TaggedEntity? GetTaggedEntityByKey(Guid key) => Tagged(t => t.Node.UniqueId == key).SingleOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => Tagged(t => t.Node.Id == id).SingleOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null) => Tagged(InCulture(OfType(objectType), culture).Where(t => t.Tag.Group == group));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null) =>
        Tagged(InCulture(OfType(objectType), culture).Where(t => t.Tag.Tag == tag && (group == null || t.Tag.Group == group)));

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null) => Tags(InCulture(OfType(objectType), culture), group);

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) => Tags(InCulture(Assignments.Where(t => t.Node.Id == contentId), culture), group);

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) => Tags(InCulture(Assignments.Where(t => t.Node.UniqueId == contentId), culture), group);

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Tags(InCulture(Assignments.Where(t => t.Node.Id == contentId && t.PropertyAlias == propertyTypeAlias), culture), group);

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Tags(InCulture(Assignments.Where(t => t.Node.UniqueId == contentId && t.PropertyAlias == propertyTypeAlias), culture), group);

    /// <summary>Who bears which tag; what is in the bin bears none.</summary>
    private IQueryable<Assignment> Assignments =>
        from relation in Scope.Read.TagRelationships
        join tag in Scope.Read.Tags on relation.TagId equals tag.Id
        join node in Scope.Read.Nodes on relation.NodeId equals node.Id
        join property in Scope.Read.PropertyTypes on relation.PropertyTypeId equals property.Id
        where !node.Trashed
        select new Assignment { Tag = tag, Node = node, PropertyTypeId = property.Id, PropertyAlias = property.Alias };

    private IQueryable<Assignment> OfType(TaggableObjectTypes type)
    {
        Guid? objectType = type switch
        {
            TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
            TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
            TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
            TaggableObjectTypes.Element => Constants.ObjectTypes.Element,
            _ => null,
        };
        return objectType is null ? Assignments : Assignments.Where(t => t.Node.NodeObjectType == objectType);
    }

    /// <summary>Null: invariant tags; <c>*</c>: all; else one culture's.</summary>
    private IQueryable<Assignment> InCulture(IQueryable<Assignment> found, string? culture)
    {
        if (culture == "*") return found;
        int? language = string.IsNullOrEmpty(culture) ? null : languages.GetIdByIsoCode(culture, throwOnNotFound: false) ?? -1;
        return found.Where(t => t.Tag.LanguageId == language);
    }

    private static IReadOnlyList<ITag> Tags(IQueryable<Assignment> found, string? group) =>
        [.. found.Where(t => group == null || t.Tag.Group == group).AsEnumerable().GroupBy(t => t.Tag.Id).Select(g => Entity(g.First().Tag, g.Select(t => t.Node.Id).Distinct().Count())).OrderBy(t => t.Text, StringComparer.CurrentCulture)];

    private IReadOnlyList<TaggedEntity> Tagged(System.Linq.Expressions.Expression<Func<Assignment, bool>> which) => Tagged(Assignments.Where(which));

    private static IReadOnlyList<TaggedEntity> Tagged(IQueryable<Assignment> found) =>
        [.. found.AsEnumerable().GroupBy(t => t.Node.Id).Select(g => new TaggedEntity(g.Key,
            [.. g.GroupBy(t => (t.PropertyTypeId, t.PropertyAlias)).Select(p => new TaggedProperty(p.Key.PropertyTypeId, p.Key.PropertyAlias, [.. p.Select(t => Entity(t.Tag, 0))]))]))];

    private sealed class Assignment
    {
        public required TagRow Tag { get; init; }
        public required NodeRow Node { get; init; }
        public required int PropertyTypeId { get; init; }
        public required string PropertyAlias { get; init; }
    }
}
