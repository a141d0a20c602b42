using System.Globalization;
using Microsoft.Data.Sqlite;
using Samverkan.Cms.Persistence;

namespace Samverkan.Tests.Persistence;

/// <summary>A fresh install equals a fresh Umbraco 18, row by row: the list is read here anew, and compared with what stands in the tables.</summary>
public sealed class BaselineTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    /// <summary>Kind: table, key column, and which column of the list stands in which column of the table.</summary>
    private static readonly Dictionary<string, (string Table, string Key, string[] Columns)> Kinds = new()
    {
        ["node"] = ("umbracoNode", "id", ["id=id", "uniqueId=uniqueId", "parentId=parentId", "level=level", "path=path", "sortOrder=sortOrder", "trashed=trashed", "userId=nodeUser", "objectTypeGuid=nodeObjectType", "text=text"]),
        ["dataType"] = ("umbracoDataType", "nodeId", ["id=nodeId", "editorAlias=propertyEditorAlias", "editorUiAlias=propertyEditorUiAlias", "dbType=dbType", "configurationJson=config"]),
        ["contentType"] = ("cmsContentType", "nodeId", ["nodeId=nodeId", "pk=pk", "alias=alias", "icon=icon", "thumbnail=thumbnail", "listViewDataTypeKey=listView", "isElement=isElement", "allowedInLibrary=allowedInLibrary", "allowAtRoot=allowAtRoot", "variations=variations"]),
        ["propertyGroup"] = ("cmsPropertyTypeGroup", "id", ["id=id", "key=uniqueID", "contentTypeId=contenttypeNodeId", "type=type", "alias=alias", "name=text", "sortOrder=sortorder"]),
        ["propertyType"] = ("cmsPropertyType", "id", ["id=id", "key=UniqueId", "contentTypeId=contentTypeId", "groupId=propertyTypeGroupId", "alias=Alias", "name=Name", "dataTypeId=dataTypeId", "sortOrder=sortOrder", "mandatory=mandatory", "labelOnTop=labelOnTop", "variations=variations"]),
        ["language"] = ("umbracoLanguage", "id", ["id=id", "isoCode=languageISOCode", "cultureName=languageCultureName", "isDefault=isDefaultVariantLang", "mandatory=mandatory", "fallbackLanguageId=fallbackLanguageId"]),
        ["userGroup"] = ("umbracoUserGroup", "id", ["id=id", "key=key", "alias=userGroupAlias", "name=userGroupName", "icon=icon", "hasAccessToAllLanguages=hasAccessToAllLanguages", "startContentId=startContentId", "startMediaId=startMediaId", "startElementId=startElementId"]),
        ["relationType"] = ("umbracoRelationType", "id", ["id=id", "key=typeUniqueId", "alias=alias", "name=name", "dual=dual", "isDependency=isDependency"]),
        ["lock"] = ("umbracoLock", "id", ["id=id", "value=value", "name=name"]),
        ["logViewerQuery"] = ("umbracoLogViewerQuery", "id", ["id=id", "name=name", "query=query"]),
    };

    public static TheoryData<string> AllKinds => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Every_row_of_the_baseline_is_there_with_its_well_known_values(string kind)
    {
        (string table, string key, string[] columns) = Kinds[kind];
        Dictionary<string, string>[] rows = [.. Rows(kind)];
        Assert.NotEmpty(rows);
        using SqliteConnection connection = Open();
        Assert.Equal(rows.Length, Convert.ToInt32(Scalar(connection, $"SELECT COUNT(*) FROM {table}"), CultureInfo.InvariantCulture));
        foreach (Dictionary<string, string> row in rows)
        {
            foreach (string[] pair in columns.Select(c => c.Split('=')))
            {
                object? stored = Scalar(connection, $"SELECT \"{pair[1]}\" FROM {table} WHERE \"{key}\" = {row[columns[0].Split('=')[0]]}");
                Assert.Equal((kind, row[columns[0].Split('=')[0]], pair[1], row[pair[0]]), (kind, row[columns[0].Split('=')[0]], pair[1], Text(stored)), new SameRow());
            }
        }
    }

    [Theory]
    [InlineData("umbracoNode", "INSERT INTO umbracoNode (uniqueId, parentId, level, path, sortOrder, trashed, createDate) VALUES ('A', -1, 1, '-1', 0, 0, '2026-01-01')", 1060)]
    [InlineData("umbracoLanguage", "INSERT INTO umbracoLanguage (languageISOCode, isDefaultVariantLang, mandatory) VALUES ('de-DE', 0, 0)", 2)]
    [InlineData("umbracoRelationType", "INSERT INTO umbracoRelationType (typeUniqueId, dual, name, alias, isDependency) VALUES ('B', 0, 'x', 'x', 0)", 10)]
    public void Generated_ids_begin_where_the_baseline_ends(string table, string insert, long first)
    {
        using SqliteConnection connection = Open();
        using SqliteTransaction undone = connection.BeginTransaction();
        using SqliteCommand command = new(insert, connection, undone);
        command.ExecuteNonQuery();
        command.CommandText = $"SELECT MAX(id) FROM {table}";
        Assert.Equal(first, command.ExecuteScalar());
    }

    private SqliteConnection Open()
    {
        SqliteConnection connection = new(fixture.Engine.Get<CmsDatabase>().ConnectionString);
        connection.Open();
        return connection;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = new(sql, connection);
        return command.ExecuteScalar();
    }

    private static string Text(object? value) => value is null or DBNull ? "" : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static IEnumerable<Dictionary<string, string>> Rows(string kind)
    {
        string[] lines = System.IO.File.ReadAllLines(Path.Combine(Repository.Folder("src/Samverkan.Cms/Persistence/Baseline"), "baseline.tsv"));
        string[] columns = [.. lines.Single(l => l.StartsWith($"#{kind}\t", StringComparison.Ordinal)).Split('\t').Select(c => c.Split('(')[0])];
        return lines.Where(l => l.StartsWith($"{kind}\t", StringComparison.Ordinal)).Select(l => columns.Zip(l.Split('\t')).ToDictionary(c => c.First, c => c.Second));
    }

    private sealed class SameRow : IEqualityComparer<(string, string, string, string Value)>
    {
        public bool Equals((string, string, string, string Value) x, (string, string, string, string Value) y) => string.Equals(x.Value, y.Value, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string, string, string, string Value) row) => row.Value.ToUpperInvariant().GetHashCode(StringComparison.Ordinal);
    }
}
