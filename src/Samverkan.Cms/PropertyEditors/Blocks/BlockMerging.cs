using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>
/// Merges block values culture by culture. Which blocks there are is one thing for all cultures; values and exposures belong to a culture or to none. Values that are
/// blocks themselves are merged by their own editors.
/// </summary>
public sealed class BlockMerging(IContentTypeService types, PropertyEditorCollection editors, IJsonSerializer json)
{
    public TValue? Read<TValue>(object? stored) where TValue : class => stored is not (null or "") && json.TryDeserialize(stored, out TValue? value) ? value : null;

    /// <summary>The merged value as it is stored; the newer text, byte for byte, when it says the same.</summary>
    public object? Text<TValue>(TValue merged, object? newer) where TValue : class
    {
        string text = json.Serialize(merged);
        return Read<TValue>(newer) is { } all && json.Serialize(all) == text ? newer : text;
    }

    /// <returns>A value of the newer one's class. In the order of the newer one, so that two values that say the same become the same text.</returns>
    public TValue Merge<TValue>(TValue newer, TValue older, BlockChoice choice) where TValue : BlockValue, new()
    {
        TValue frame = choice.Structure ? newer : older;
        List<BlockItemData> content = [.. frame.ContentData.Select(d => Merge(d, Of(newer.ContentData, d), Of(older.ContentData, d), choice))];
        return new TValue
        {
            Layout = frame.Layout,
            ContentData = content,
            SettingsData = [.. frame.SettingsData.Select(d => Merge(d, Of(newer.SettingsData, d), Of(older.SettingsData, d), choice))],
            Expose = [.. Chosen(newer.Expose, older.Expose, e => (e.ContentKey, Lower(e.Culture), Lower(e.Segment)), e => choice.Takes(NullIfEmpty(e.Culture))).Where(e => content.Any(d => d.Key == e.ContentKey))],
        };
    }

    /// <summary>The cultures of values and exposures that differ, null for those without and for the blocks' places.</summary>
    public IEnumerable<string?> Changes(BlockValue left, BlockValue right)
    {
        if (json.Serialize(left.Layout) != json.Serialize(right.Layout)) yield return null;
        foreach (BlockItemVariation exposed in Differing(left.Expose, right.Expose, e => (e.ContentKey, Lower(e.Culture), Lower(e.Segment)))) yield return NullIfEmpty(exposed.Culture);
        foreach (BlockItemData data in All(left).Concat(All(right)).DistinctBy(d => d.Key))
        {
            IList<BlockPropertyValue> ours = Of(All(left), data)?.Values ?? [], theirs = Of(All(right), data)?.Values ?? [];
            foreach (string? culture in ours.Concat(theirs).DistinctBy(Slot).SelectMany(v => Changes(data, v, At(ours, v), At(theirs, v)))) yield return culture;
        }
    }

    private IEnumerable<string?> Changes(BlockItemData data, BlockPropertyValue place, BlockPropertyValue? left, BlockPropertyValue? right)
    {
        object? ours = NestedText.Of(left?.Value, json), theirs = NestedText.Of(right?.Value, json);
        if (Equals(ours, theirs)) return [];
        return Partial(data, place, ours, theirs) is { } editor ? editor.GetChangedCulturesForPartialPropertyValues(ours, theirs, "").Select(NullIfEmpty) : [NullIfEmpty(place.Culture)];
    }

    private BlockItemData Merge(BlockItemData frame, BlockItemData? newer, BlockItemData? older, BlockChoice choice)
    {
        IList<BlockPropertyValue> ours = newer?.Values ?? [], theirs = older?.Values ?? [];
        return new BlockItemData(frame.Key, frame.ContentTypeKey, frame.ContentTypeAlias)
        {
            Values = [.. ours.Concat(theirs).DistinctBy(Slot).Select(v => Merge(frame, v, At(ours, v), At(theirs, v), choice)).OfType<BlockPropertyValue>()],
        };
    }

    private BlockPropertyValue? Merge(BlockItemData data, BlockPropertyValue place, BlockPropertyValue? newer, BlockPropertyValue? older, BlockChoice choice)
    {
        object? ours = NestedText.Of(newer?.Value, json), theirs = NestedText.Of(older?.Value, json);
        if (Partial(data, place, ours, theirs) is not { } editor) return choice.Takes(NullIfEmpty(place.Culture)) ? newer : older;
        object? merged = editor.Merge(this, ours, theirs, choice);
        return merged is null ? null : new BlockPropertyValue { Alias = place.Alias, Culture = place.Culture, Segment = place.Segment, Value = merged };
    }

    /// <summary>The editor of a value that holds blocks and is the same in all cultures; null for any other value.</summary>
    private BlockEditor? Partial(BlockItemData data, BlockPropertyValue value, params object?[] texts)
    {
        if (!string.IsNullOrEmpty(value.Culture) || !texts.Any(text => text is string json && json.Contains("contentData", StringComparison.OrdinalIgnoreCase))) return null; // most values: no type is looked up
        IPropertyType? type = types.Get(data.ContentTypeKey)?.CompositionPropertyTypes.FirstOrDefault(p => p.Alias.Equals(value.Alias, StringComparison.OrdinalIgnoreCase));
        return type is not null && editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor) ? editor as BlockEditor : null;
    }

    private static IEnumerable<BlockItemData> All(BlockValue value) => value.ContentData.Concat(value.SettingsData);

    private static BlockItemData? Of(IEnumerable<BlockItemData> data, BlockItemData same) => data.FirstOrDefault(d => d.Key == same.Key);

    private static BlockPropertyValue? At(IList<BlockPropertyValue> values, BlockPropertyValue place) => values.FirstOrDefault(v => Slot(v) == Slot(place));

    private static (string, string, string) Slot(BlockPropertyValue value) => (Lower(value.Alias), Lower(value.Culture), Lower(value.Segment));

    private static IEnumerable<T> Chosen<T, TSlot>(IList<T> newer, IList<T> older, Func<T, TSlot> slot, Func<T, bool> takes) =>
        newer.Concat(older).DistinctBy(slot).Where(one => (takes(one) ? newer : older).Any(other => Equals(slot(other), slot(one))));

    private static IEnumerable<T> Differing<T, TSlot>(IList<T> left, IList<T> right, Func<T, TSlot> slot) => left.ExceptBy(right.Select(slot), slot).Concat(right.ExceptBy(left.Select(slot), slot));

    private static string Lower(string? text) => text?.ToLowerInvariant() ?? "";

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
