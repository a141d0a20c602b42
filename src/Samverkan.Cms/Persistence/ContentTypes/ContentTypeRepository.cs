using Samverkan.Cms.Persistence.Templates;

namespace Samverkan.Cms.Persistence.ContentTypes;

/// <summary>Document types: templates, and how long their versions are kept.</summary>
public sealed class ContentTypeRepository(AmbientScope scope, AppCaches caches, ContentTypeMap map, TemplateRepository templates)
    : ContentTypeRepositoryBase<IContentType>(scope, caches, map), IContentTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentType;

    protected override bool SupportsPublishing => true;

    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        Func<PropertyType, bool> holds = Querying.Query.Predicate(query);
        return FindAll(t => t.PropertyTypes.OfType<PropertyType>().Any(holds));
    }

    public IEnumerable<string> GetAllPropertyTypeAliases() => [.. Scope.Read.PropertyTypes.Select(p => p.Alias).Distinct().OrderBy(a => a)];

    /// <summary>Of all kinds, or of those named.</summary>
    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
    [
        .. from type in Scope.Read.ContentTypes
           join node in Scope.Read.Nodes on type.NodeId equals node.Id
           where objectTypes.Length == 0 || objectTypes.Contains(node.NodeObjectType!.Value)
           select type.Alias,
    ];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) => [.. Scope.Read.ContentTypes.Where(t => aliases.Contains(t.Alias)).Select(t => t.NodeId)];

    protected override Func<NodeRow, ContentTypeCompositionBase> Maker(CmsDbContext db)
    {
        ILookup<int, AllowedTemplateRow> allowed = db.AllowedTemplates.AsEnumerable().ToLookup(a => a.ContentTypeNodeId);
        Dictionary<int, CleanupPolicyRow> policies = db.CleanupPolicies.ToDictionary(p => p.ContentTypeId);
        return node =>
        {
            ContentType type = Map.DocumentType(node.ParentId);
            type.AllowedTemplates = [.. allowed[node.Id].Select(a => templates.Get(a.TemplateNodeId)!)];
            if (allowed[node.Id].FirstOrDefault(a => a.IsDefault) is { } standard) type.DefaultTemplateId = standard.TemplateNodeId;
            type.HistoryCleanup = ContentTypeMap.HistoryCleanup(policies.GetValueOrDefault(node.Id));
            return type;
        };
    }

    protected override void WriteParts(CmsDbContext db, IContentType type)
    {
        base.WriteParts(db, type);
        db.AllowedTemplates.Where(a => a.ContentTypeNodeId == type.Id).ExecuteDelete();
        db.Insert((type.AllowedTemplates ?? []).Select(t => new AllowedTemplateRow { ContentTypeNodeId = type.Id, TemplateNodeId = t.Id, IsDefault = t.Id == type.DefaultTemplateId }));
        db.CleanupPolicies.Where(p => p.ContentTypeId == type.Id).ExecuteDelete();
        if (type.HistoryCleanup is { } cleanup && (cleanup.PreventCleanup || cleanup.KeepAllVersionsNewerThanDays is not null || cleanup.KeepLatestVersionPerDayForDays is not null))
        {
            db.Insert(new CleanupPolicyRow
            {
                ContentTypeId = type.Id,
                PreventCleanup = cleanup.PreventCleanup,
                KeepAllVersionsNewerThanDays = cleanup.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = cleanup.KeepLatestVersionPerDayForDays,
                Updated = DateTime.UtcNow,
            });
        }
    }

    protected override void RemoveParts(CmsDbContext db, int id)
    {
        db.AllowedTemplates.Where(a => a.ContentTypeNodeId == id).ExecuteDelete();
        db.CleanupPolicies.Where(p => p.ContentTypeId == id).ExecuteDelete();
        base.RemoveParts(db, id);
    }
}
