namespace Samverkan.Cms.Search.Site;

internal static class StoredValuesOfProperty
{
    /// <summary>What is stored in a property, in each of these cultures where it varies by them.</summary>
    public static object[] StoredValues(this IPublishedProperty property, IEnumerable<string> cultures) =>
        [.. (property.PropertyType.VariesByCulture() ? cultures : [""]).Select(culture => property.GetSourceValue(culture)).OfType<object>()];
}
