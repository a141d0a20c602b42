namespace Samverkan.Cms.Persistence.Entities;

/// <summary>A reserved id counts for every object type: content may be referred to before it is saved.</summary>
public sealed class IdKeyMapRepository(AmbientScope scope) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(n => n.UniqueId == key).Select(n => (int?)n.Id).SingleOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(n => n.Id == id).Select(n => (Guid?)n.UniqueId).SingleOrDefault();

    private IQueryable<NodeRow> Of(UmbracoObjectTypes type)
    {
        if (type == UmbracoObjectTypes.Unknown) return scope.Read.Nodes;
        Guid objectType = ObjectTypes.GetGuid(type);
        return scope.Read.Nodes.Where(n => n.NodeObjectType == objectType || n.NodeObjectType == Constants.ObjectTypes.IdReservation);
    }
}
