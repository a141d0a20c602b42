using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.DataTypes;
using Samverkan.Cms.Persistence.KeyValues;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Operations;
using Samverkan.Cms.Persistence.Relations;
using Samverkan.Cms.Persistence.UserGroups;
using Samverkan.Cms.Persistence.Users;

namespace Samverkan.Cms.Persistence.Baseline;

/// <summary>Writes what a fresh Umbraco 18 holds, with its well-known ids and keys, into empty tables.</summary>
internal sealed class FreshInstall(CmsDbContext db, DateTime now)
{
    private readonly ILookup<string, BaselineRow> _rows = BaselineTable.Read();

    public void Write()
    {
        db.Insert(_rows["user"].Select(User));
        db.Insert(_rows["node"].Select(Node)); // before the groups, whose start nodes they are
        db.Insert(_rows["lock"].Select(r => new LockRow { Id = r.Int("id"), Value = r.Int("value"), Name = r.Required("name") }));
        db.Insert(_rows["keyValue"].Select(r => new KeyValueRow { Key = r.Required("key"), Value = r.Text("value"), Updated = now }));
        db.Insert(_rows["logViewerQuery"].Select(r => new LogViewerQueryRow { Id = r.Int("id"), Name = r.Required("name"), Query = r.Required("query") }));
        db.Insert(_rows["language"].Select(Language));
        db.Insert(_rows["relationType"].Select(RelationType));
        WriteTypes();
        WriteGroups();
    }

    private void WriteTypes()
    {
        db.Insert(_rows["dataType"].Select(DataType));
        db.Insert(_rows["contentType"].Select(ContentType));
        db.Insert(_rows["allowedChild"].Select(r => new AllowedChildRow { Id = r.Int("parentTypeId"), AllowedId = r.Int("childTypeId"), SortOrder = r.Int("sortOrder") }));
        db.Insert(_rows["propertyGroup"].Select(PropertyGroup));
        db.Insert(_rows["propertyType"].Select(PropertyType));
    }

    private void WriteGroups()
    {
        db.Insert(_rows["userGroup"].Select(UserGroup));
        db.Insert(_rows["userGroup"].SelectMany(Sections));
        Dictionary<string, Guid> keys = _rows["userGroup"].ToDictionary(r => r.Required("alias"), r => r.Key("key"));
        db.Insert(_rows["userGroupPermission"].Select(r => new UserGroupPermissionRow { UserGroupKey = keys[r.Required("groupAlias")], Permission = r.Required("permission") }));
        db.Insert(_rows["userInGroup"].Select(r => new UserInGroupRow { UserId = r.Int("userId"), UserGroupId = r.Int("userGroupId") }));
    }

    private NodeRow Node(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        UniqueId = r.Key("uniqueId"),
        ParentId = r.Int("parentId"),
        Level = (short)r.Int("level"),
        Path = r.Required("path"),
        SortOrder = r.Int("sortOrder"),
        Trashed = r.Flag("trashed"),
        NodeUser = r.IntOrNull("userId"),
        NodeObjectType = r.Key("objectTypeGuid"),
        Text = r.Text("text"),
        CreateDate = now,
    };

    private UserRow User(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        Key = r.Key("key"),
        UserName = r.Required("userName"),
        UserLogin = r.Required("userLogin"),
        UserPassword = r.Required("userPassword"),
        UserEmail = r.Text("userEmail") ?? "",
        UserLanguage = r.Text("userLanguage"),
        CreateDate = now,
        UpdateDate = now,
    };

    private static LanguageRow Language(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        LanguageISOCode = r.Required("isoCode"),
        LanguageCultureName = r.Required("cultureName"),
        IsDefaultVariantLang = r.Flag("isDefault"),
        Mandatory = r.Flag("mandatory"),
    };

    private static RelationTypeRow RelationType(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        Key = r.Key("key"),
        Alias = r.Required("alias"),
        Name = r.Required("name"),
        Dual = r.Flag("dual"),
        IsDependency = r.Flag("isDependency"),
        ParentObjectType = ObjectType(r.Text("parentObjectType")),
        ChildObjectType = ObjectType(r.Text("childObjectType")),
    };

    private static Guid? ObjectType(string? name) => name is null ? null : ObjectTypes.GetGuid(Enum.Parse<UmbracoObjectTypes>(name));

    private static DataTypeRow DataType(BaselineRow r) => new()
    {
        NodeId = r.Int("id"),
        PropertyEditorAlias = r.Required("editorAlias"),
        PropertyEditorUiAlias = r.Text("editorUiAlias"),
        DbType = r.Required("dbType"),
        Config = r.Text("configurationJson"),
    };

    private static ContentTypeRow ContentType(BaselineRow r) => new()
    {
        Pk = r.Int("pk"),
        NodeId = r.Int("nodeId"),
        Alias = r.Required("alias"),
        Icon = r.Text("icon"),
        Thumbnail = r.Text("thumbnail") ?? "",
        Description = r.Text("description"),
        ListView = r.KeyOrNull("listViewDataTypeKey"),
        IsElement = r.Flag("isElement"),
        AllowedInLibrary = r.Flag("allowedInLibrary"),
        AllowAtRoot = r.Flag("allowAtRoot"),
        Variations = (byte)r.Int("variations"),
    };

    private static PropertyGroupRow PropertyGroup(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        UniqueId = r.Key("key"),
        ContentTypeNodeId = r.Int("contentTypeId"),
        Type = (short)r.Int("type"),
        Alias = r.Required("alias"),
        Text = r.Required("name"),
        SortOrder = r.Int("sortOrder"),
    };

    private static PropertyTypeRow PropertyType(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        UniqueId = r.Key("key"),
        ContentTypeId = r.Int("contentTypeId"),
        PropertyTypeGroupId = r.IntOrNull("groupId"),
        Alias = r.Required("alias"),
        Name = r.Text("name"),
        DataTypeId = r.Int("dataTypeId"),
        SortOrder = r.Int("sortOrder"),
        Mandatory = r.Flag("mandatory"),
        LabelOnTop = r.Flag("labelOnTop"),
        Variations = (byte)r.Int("variations"),
        MandatoryMessage = r.Text("mandatoryMessage"),
        ValidationRegExp = r.Text("validationRegExp"),
        Description = r.Text("description"),
    };

    private UserGroupRow UserGroup(BaselineRow r) => new()
    {
        Id = r.Int("id"),
        Key = r.Key("key"),
        UserGroupAlias = r.Required("alias"),
        UserGroupName = r.Required("name"),
        Description = r.Text("description"),
        Icon = r.Text("icon"),
        HasAccessToAllLanguages = r.Flag("hasAccessToAllLanguages"),
        StartContentId = r.IntOrNull("startContentId"),
        StartMediaId = r.IntOrNull("startMediaId"),
        StartElementId = r.IntOrNull("startElementId"),
        CreateDate = now,
        UpdateDate = now,
    };

    private static IEnumerable<UserGroupSectionRow> Sections(BaselineRow r) =>
        (r.Text("sections") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(app => new UserGroupSectionRow { UserGroupId = r.Int("id"), App = app });
}
