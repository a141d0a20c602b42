using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Shared;

internal static class StringList
{
    /// <summary>The strings of a JSON array, of a posted list, or of plain text parted by the separator; blank ones are left out.</summary>
    public static string[] Read(object? value, IJsonSerializer json, char separator) => [.. All(value, json, separator).Select(s => s.Trim()).Where(s => s.Length > 0)];

    private static IEnumerable<string> All(object? value, IJsonSerializer json, char separator) => value switch
    {
        null => [],
        IEnumerable<string> strings => strings,
        string text when !text.TrimStart().StartsWith('[') => text.Split(separator),
        _ => json.TryDeserialize(value, out string[]? list) ? list : [],
    };
}
