namespace Samverkan.Cms.Api.Management.Indexers;

/// <summary>What an index has found, with the fields by which the client names it and leads to where it is edited.</summary>
internal static class IndexHits
{
    private const string Name = "nodeName", Kind = "__IndexType", Key = "__Key";
    private const int Decimals = 3;

    /// <param name="key">Of what is edited: a document, medium or element.</param>
    /// <param name="objectType">Which of these it is.</param>
    /// <param name="name">Shown for it.</param>
    /// <param name="score">By which it stands where it does.</param>
    /// <param name="more">What else the index says of it.</param>
    public static SearchResultResponseModel Of(Guid key, Guid objectType, string name, double score, params (string Name, string Value)[] more)
    {
        FieldPresentationModel[] fields = [Field(Name, name), .. more.Select(field => Field(field.Name, field.Value)), Field(Kind, KindOf(objectType)), Field(Key, key.ToString())];
        return new() { Id = key, Score = Math.Round(score, Decimals), FieldCount = fields.Length, Fields = fields };
    }

    /// <summary>As Umbraco's indexes call it: the client knows a document by that.</summary>
    private static string KindOf(Guid objectType) =>
        objectType == Constants.ObjectTypes.Media ? Constants.UdiEntityType.Media : objectType == Constants.ObjectTypes.Element ? Constants.UdiEntityType.Element : "content";

    private static FieldPresentationModel Field(string name, string value) => new() { Name = name, Values = [value] };
}
