using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Kinds;

public sealed class RelationTypeSync(IRelationService relations) : SyncKind
{
    public override string Folder => "RelationTypes";

    public override int Order => 120;

    public override bool IsContent => true;

    public override Task<IReadOnlyList<SyncItem>> ExportAsync() => Task.FromResult<IReadOnlyList<SyncItem>>([.. relations.GetAllRelationTypes().OfType<IRelationTypeWithIsDependency>().Select(Item)]);

    internal override Task<XElement?> StoredAsync(SyncFile file) => Task.FromResult(Find(file) is IRelationTypeWithIsDependency type ? Item(type).Root : null);

    internal override Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        string name = file.Info.Required("Name");
        RelationType? stored = Find(file) as RelationType;
        RelationType type = stored ?? new RelationType(name, file.Alias, false, null, null, false) { Key = file.Key };
        (type.Name, type.Alias) = (name, file.Alias);
        (type.IsBidirectional, type.IsDependency) = (file.Info.Flag("Bidirectional", missing: false), file.Info.Flag("IsDependency", missing: false));
        (type.ParentObjectType, type.ChildObjectType) = (ObjectType(file, "ParentType"), ObjectType(file, "ChildType"));
        relations.Save(type);
        return Task.CompletedTask;
    }

    internal override Task<bool> DeleteAsync(SyncFile file, SyncNotes notes)
    {
        if (Find(file) is not { } type) return Task.FromResult(false);
        relations.Delete(type);
        return Task.FromResult(true);
    }

    private IRelationType? Find(SyncFile file) => relations.GetRelationTypeById(file.Key) ?? relations.GetRelationTypeByAlias(file.Alias);

    private static Guid? ObjectType(SyncFile file, string name) => Guid.TryParse(file.Info.Value(name), out Guid type) && type != Guid.Empty ? type : null;

    private static SyncItem Item(IRelationTypeWithIsDependency type) => new(type.Key, type.Alias, SyncNames.Safe(type.Alias), new XElement("RelationType", new XAttribute("Key", type.Key), new XAttribute("Alias", type.Alias), new XAttribute("Level", 0),
        new XElement("Info",
            SyncXml.Text("Name", type.Name), new XElement("ParentType", type.ParentObjectType), new XElement("ChildType", type.ChildObjectType),
            SyncXml.Flag("Bidirectional", type.IsBidirectional), SyncXml.Flag("IsDependency", type.IsDependency))));
}
