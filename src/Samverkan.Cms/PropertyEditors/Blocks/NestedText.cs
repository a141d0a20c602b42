using System.Collections;
using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>The database holds a block's nested values as JSON text, uSync's files as JSON; editors and converters know only the first.</summary>
internal static class NestedText
{
    public static object? Of(object? value, IJsonSerializer json) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString(),
        JsonElement { ValueKind: JsonValueKind.Null } => null,
        IEnumerable and not string or JsonElement { ValueKind: JsonValueKind.Object or JsonValueKind.Array } => json.Serialize(value),
        _ => value,
    };
}
