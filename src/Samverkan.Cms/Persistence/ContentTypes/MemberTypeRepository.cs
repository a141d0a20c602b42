namespace Samverkan.Cms.Persistence.ContentTypes;

/// <summary>The site has no members; their type exists because Core's services for types ask for it, and so that it survives a move to another Umbraco.</summary>
public sealed class MemberTypeRepository(AmbientScope scope, AppCaches caches, ContentTypeMap map) : ContentTypeRepositoryBase<IMemberType>(scope, caches, map), IMemberTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.MemberType;

    protected override bool SupportsPublishing => false;

    protected override Func<NodeRow, ContentTypeCompositionBase> Maker(CmsDbContext db)
    {
        var rows = (
            from access in db.MemberTypeProperties
            join property in db.PropertyTypes on access.PropertyTypeId equals property.Id
            select new { property.Alias, access }).ToLookup(r => r.access.NodeId);
        return node =>
        {
            MemberType type = Map.MemberType(node.ParentId);
            foreach (var row in rows[node.Id])
            {
                type.SetMemberCanEditProperty(row.Alias, row.access.MemberCanEdit);
                type.SetMemberCanViewProperty(row.Alias, row.access.ViewOnProfile);
                type.SetIsSensitiveProperty(row.Alias, row.access.IsSensitive);
            }

            return type;
        };
    }

    protected override void WriteParts(CmsDbContext db, IMemberType type)
    {
        base.WriteParts(db, type);
        db.MemberTypeProperties.Where(p => p.NodeId == type.Id).ExecuteDelete();
        db.Insert(type.PropertyTypes.Select(p => new MemberTypePropertyRow
        {
            NodeId = type.Id,
            PropertyTypeId = p.Id,
            MemberCanEdit = type.MemberCanEditProperty(p.Alias),
            ViewOnProfile = type.MemberCanViewProperty(p.Alias),
            IsSensitive = type.IsSensitiveProperty(p.Alias),
        }));
    }

    protected override void RemoveParts(CmsDbContext db, int id)
    {
        db.MemberTypeProperties.Where(p => p.NodeId == id).ExecuteDelete();
        base.RemoveParts(db, id);
    }
}
