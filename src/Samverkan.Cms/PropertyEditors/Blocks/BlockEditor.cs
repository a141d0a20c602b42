using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>
/// An editor of blocks. Where an invariant property of a variant document holds blocks that vary, its value is published and edited a culture at a time: Core asks the
/// editor to merge.
/// </summary>
public abstract class BlockEditor(IDataValueEditorFactory valueEditors, Lazy<BlockMerging> merging) : DataEditor(valueEditors)
{
    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    /// <param name="sourceValue">The draft.</param>
    /// <param name="targetValue">What is published.</param>
    /// <param name="culture">The one being published; null for what is the same in all.</param>
    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture) =>
        Merge(merging.Value, sourceValue, targetValue, new BlockChoice(BlockChoice.Is(culture), Structure: true));

    /// <param name="sourceValue">What is stored.</param>
    /// <param name="targetValue">What an editor made of it, who may not change everything.</param>
    /// <param name="canUpdateInvariantData">Whether the editor may change what is the same in all cultures: which blocks there are, too.</param>
    /// <param name="allowedCultures">The cultures that the editor may change.</param>
    public override object? MergeVariantInvariantPropertyValue(object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures) =>
        Merge(merging.Value, targetValue, sourceValue, new BlockChoice(culture => culture is null ? canUpdateInvariantData : allowedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase), canUpdateInvariantData));

    /// <summary>The cultures in which the two differ; what is the same in all counts for the default one.</summary>
    public override IEnumerable<string> GetChangedCulturesForPartialPropertyValues(object? sourceValue, object? targetValue, string defaultCulture) =>
        Changes(merging.Value, sourceValue, targetValue).Select(culture => culture ?? defaultCulture).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>What <paramref name="choice"/> takes of the newer value, the rest of the older one; the newer value itself when that is all of it.</summary>
    protected internal abstract object? Merge(BlockMerging merging, object? newer, object? older, BlockChoice choice);

    /// <summary>The cultures of values, and of exposures, that differ; null for what has none.</summary>
    protected abstract IEnumerable<string?> Changes(BlockMerging merging, object? left, object? right);
}

/// <summary>An editor whose whole value is blocks.</summary>
public abstract class BlockEditor<TValue>(IDataValueEditorFactory valueEditors, Lazy<BlockMerging> merging) : BlockEditor(valueEditors, merging) where TValue : BlockValue, new()
{
    protected internal override object? Merge(BlockMerging merging, object? newer, object? older, BlockChoice choice)
    {
        if (!choice.Structure && older is null or "") return null; // blocks that the editor may not add
        TValue? read = merging.Read<TValue>(newer);
        if (read is null && choice.Structure) return null;
        return merging.Text(merging.Merge(read ?? new TValue(), merging.Read<TValue>(older) ?? new TValue(), choice), newer);
    }

    protected override IEnumerable<string?> Changes(BlockMerging merging, object? left, object? right) =>
        merging.Changes(merging.Read<TValue>(left) ?? new TValue(), merging.Read<TValue>(right) ?? new TValue());
}

/// <summary>What a merge takes of the newer value.</summary>
/// <param name="Takes">Given a culture, or null for what has none.</param>
/// <param name="Structure">Which blocks there are, and in which order.</param>
public sealed record BlockChoice(Func<string?, bool> Takes, bool Structure)
{
    public static Func<string?, bool> Is(string? culture) => other => string.Equals(culture, other, StringComparison.OrdinalIgnoreCase);
}
