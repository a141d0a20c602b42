using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>The fields that every document can be found by. Umbraco's names: a site's own handlers may use them too.</summary>
public static class QueryFields
{
    public const string Key = "itemId";
    public const string Parent = "parentId";
    public const string Ancestors = "ancestorIds";
    public const string ContentType = "contentType";
    public const string Name = "name";
    public const string CreateDate = "createDate";
    public const string UpdateDate = "updateDate";
    public const string Level = "level";
    public const string SortOrder = "sortOrder";

    /// <summary>All that a page says: no field that a site's own handlers could have.</summary>
    public const string Text = "$text";

    /// <summary>Those that are looked up in the tree.</summary>
    public static bool IsPlace(string field) => field is Key or Parent or Ancestors or "";

    /// <summary>What kind a field is; null: no field of every document.</summary>
    public static FieldType? TypeOf(string field) => field switch
    {
        ContentType => FieldType.StringRaw,
        Name or Text => FieldType.StringAnalyzed,
        CreateDate or UpdateDate => FieldType.Date,
        Level or SortOrder => FieldType.Number,
        _ => null,
    };
}
