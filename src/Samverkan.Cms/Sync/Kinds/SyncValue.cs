using System.Globalization;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>A stored value as text and back.</summary>
internal static class SyncValue
{
    public static string Text(IPropertyType type, object? value) => value switch
    {
        null => "",
        bool flag => flag ? "1" : "0",
        DateTime date => SyncXml.Time(date),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        string text => SyncJson.PrettyIfJson(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <exception cref="FormatException">The text is no value of the property's storage type.</exception>
    public static object? Stored(IPropertyType type, string text)
    {
        if (text.Length == 0) return null;
        return type.ValueStorageType switch
        {
            ValueStorageType.Integer => bool.TryParse(text, out bool flag) ? (flag ? 1 : 0) : int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture),
            ValueStorageType.Decimal => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture),
            ValueStorageType.Date => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
            _ => SyncJson.StoredIfJson(OldBlocks.Converted(type, text)),
        };
    }
}
