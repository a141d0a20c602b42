using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Persistence.Relations;

/// <summary>
/// Keeps the relations that follow from values: a picker or link in an item, blocks included, relates the item to what it names. Equal references change
/// nothing and send nothing.
/// </summary>
public sealed class AutomaticRelations(RelationTypeRepository types, Lazy<PropertyEditorCollection> editors, Lazy<DataValueReferenceFactoryCollection> references, IEventMessagesFactory messages)
{
    public void Write(Scope scope, CmsDbContext db, IContentBase content)
    {
        HashSet<string> aliases = [.. references.Value.GetAllAutomaticRelationTypesAliases(editors.Value)];
        Dictionary<string, int> automatic = types.GetMany(Array.Empty<int>()).Where(t => aliases.Contains(t.Alias)).ToDictionary(t => t.Alias, t => t.Id);
        HashSet<(int Type, int Child)> wanted = [.. Wanted(db, content, automatic)];
        int[] typeIds = [.. automatic.Values];
        RelationRow[] known = [.. db.Relations.Where(r => r.ParentId == content.Id && typeIds.Contains(r.RelationTypeId))];

        RelationRow[] gone = [.. known.Where(r => !wanted.Contains((r.RelationTypeId, r.ChildId)))];
        if (gone.Length > 0) Remove(scope, db, gone);
        wanted.ExceptWith(known.Select(r => (r.RelationTypeId, r.ChildId)));
        db.Insert(wanted.Select(w => new RelationRow { ParentId = content.Id, ChildId = w.Child, RelationTypeId = w.Type, CreateDate = DateTime.UtcNow }));
    }

    private IEnumerable<(int, int)> Wanted(CmsDbContext db, IContentBase content, Dictionary<string, int> automatic)
    {
        UmbracoEntityReference[] found = [.. references.Value.GetAllReferences(content.Properties, editors.Value).Where(r => r.Udi is GuidUdi && automatic.ContainsKey(r.RelationTypeAlias))];
        Guid[] keys = [.. found.Select(r => ((GuidUdi)r.Udi).Guid).Distinct()];
        if (keys.Length == 0) return [];
        Dictionary<Guid, int> ids = db.Nodes.Where(n => keys.Contains(n.UniqueId)).ToDictionary(n => n.UniqueId, n => n.Id);
        return from reference in found
               let key = ((GuidUdi)reference.Udi).Guid
               where ids.ContainsKey(key)
               select (automatic[reference.RelationTypeAlias], ids[key]);
    }

    private void Remove(Scope scope, CmsDbContext db, RelationRow[] gone)
    {
        int[] ids = [.. gone.Select(r => r.Id)];
        db.Relations.Where(r => ids.Contains(r.Id)).ExecuteDelete();
        IRelation[] relations = [.. gone.Select(r => new Relation(r.ParentId, r.ChildId, types.Get(r.RelationTypeId)!) { Id = r.Id })];
        scope.Notifications.Publish(new RelationDeletedNotification(relations, messages.Get()) { IsAutomatic = true });
    }
}
