using Samverkan.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

[DataEditor(EditorAliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = false)]
public sealed class RichText(IDataValueEditorFactory valueEditors, IIOHelper files, IJsonSerializer json, Lazy<BlockMerging> merging) : BlockEditor(valueEditors, merging)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<RichTextValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(files);

    /// <summary>The markup holds the places of the blocks, so it goes with them; text without blocks is a plain invariant value.</summary>
    protected internal override object? Merge(BlockMerging merging, object? newer, object? older, BlockChoice choice)
    {
        (RichTextEditorValue? after, RichTextEditorValue? before) = (RichTextEditorValue.Read(newer, json), RichTextEditorValue.Read(older, json));
        if (!HasBlocks(after) && !HasBlocks(before)) return choice.Takes(null) ? newer : older;
        if ((choice.Structure ? after : before) is not { } frame) return null;
        return merging.Text(frame with { Blocks = merging.Merge(Blocks(after), Blocks(before), choice) }, newer);
    }

    protected override IEnumerable<string?> Changes(BlockMerging merging, object? left, object? right)
    {
        (RichTextEditorValue? ours, RichTextEditorValue? theirs) = (RichTextEditorValue.Read(left, json), RichTextEditorValue.Read(right, json));
        if (ours?.Markup != theirs?.Markup) yield return null;
        foreach (string? culture in merging.Changes(Blocks(ours), Blocks(theirs))) yield return culture;
    }

    private static bool HasBlocks(RichTextEditorValue? text) => text?.Blocks?.ContentData.Count > 0;

    private static RichTextBlockValue Blocks(RichTextEditorValue? text) => text?.Blocks ?? new RichTextBlockValue();
}
