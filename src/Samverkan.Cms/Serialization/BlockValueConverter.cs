using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace Samverkan.Cms.Serialization;

/// <summary>
/// Core's block values. Their layout is a dictionary by editor alias of an interface's items; each value knows its own items' class, and layouts of
/// other editors are dropped. Members are read without regard to case, as stored values need.
/// </summary>
public sealed class BlockValueConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(BlockValue).IsAssignableFrom(typeToConvert) && !typeToConvert.IsAbstract;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<,>).MakeGenericType(typeToConvert, LayoutOf(typeToConvert)))!;

    private static Type LayoutOf(Type value)
    {
        while (!value.IsGenericType) value = value.BaseType!; // every block value derives from BlockValue<TLayout>
        return value.GetGenericArguments()[0];
    }

    private sealed class Of<TValue, TLayout> : JsonConverter<TValue> where TValue : BlockValue, new() where TLayout : IBlockLayoutItem
    {
        public override TValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Form? form = JsonSerializer.Deserialize<Form>(ref reader, options);
            if (form is null) return null;
            TValue value = new() { ContentData = form.ContentData ?? [], SettingsData = form.SettingsData ?? [], Expose = form.Expose ?? [] };
            if (Own(form.Layout, value.PropertyEditorAlias) is { ValueKind: JsonValueKind.Array } own) value.Layout[value.PropertyEditorAlias] = [.. own.Deserialize<List<TLayout>>(options)!];
            return value;
        }

        public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
        {
            List<TLayout> own = value.Layout.TryGetValue(value.PropertyEditorAlias, out IEnumerable<IBlockLayoutItem>? items) ? [.. items.Cast<TLayout>()] : [];
            JsonSerializer.Serialize(writer, new { contentData = value.ContentData, settingsData = value.SettingsData, expose = value.Expose, layout = new Dictionary<string, List<TLayout>> { [value.PropertyEditorAlias] = own } }, options);
        }

        /// <summary>Rich text before version 15 named its layout after the editor's interface.</summary>
        private static JsonElement? Own(Dictionary<string, JsonElement>? layouts, string alias) =>
            layouts is null ? null
            : layouts.TryGetValue(alias, out JsonElement own) ? own
            : layouts.FirstOrDefault(l => string.Equals(l.Key, alias, StringComparison.OrdinalIgnoreCase) || (alias == Constants.PropertyEditors.Aliases.RichText && l.Key == "Umbraco.TinyMCE")).Value;
    }

    private sealed record Form(List<BlockItemData>? ContentData, List<BlockItemData>? SettingsData, List<BlockItemVariation>? Expose, Dictionary<string, JsonElement>? Layout);
}
