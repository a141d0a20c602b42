using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Blocks;

[DataEditor(EditorAliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
public sealed class BlockGrid(IDataValueEditorFactory valueEditors, IIOHelper files, Lazy<BlockMerging> merging) : BlockEditor<BlockGridValue>(valueEditors, merging)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockGridValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<BlockGridConfiguration>(files);
}

public sealed class BlockGridValueEditor : BlockValueEditor<BlockGridValue, BlockGridLayoutItem>
{
    public BlockGridValueEditor(ValueEditorParts parts, BlockParts blocks, DataEditorAttribute attribute) : base(parts, blocks, attribute)
    {
        Check<BlockGridConfiguration>((value, settings) => Amount.Complaint(value.GetLayouts()!.Count(), settings.ValidationLimit.Min, settings.ValidationLimit.Max));
        Check<BlockGridConfiguration>((value, settings) => value.GetLayouts()!.Select(layout => AreaComplaint(layout, value, settings)).FirstOrDefault(text => text is not null));
    }

    protected override IEnumerable<IBlockConfiguration> Configured(object? settings) => (settings as BlockGridConfiguration)?.Blocks ?? [];

    /// <summary>Each area has limits of its own; areas hold blocks with areas.</summary>
    private static string? AreaComplaint(BlockGridLayoutItem layout, BlockGridValue value, BlockGridConfiguration settings)
    {
        Guid? type = value.ContentData.FirstOrDefault(d => d.Key == layout.ContentKey)?.ContentTypeKey;
        foreach (BlockGridConfiguration.BlockGridAreaConfiguration area in settings.Blocks.FirstOrDefault(b => b.ContentElementTypeKey == type)?.Areas ?? [])
        {
            BlockGridLayoutItem[] items = layout.Areas.FirstOrDefault(a => a.Key == area.Key)?.Items ?? [];
            string? text = Amount.Complaint(items.Length, area.MinAllowed, area.MaxAllowed) ?? items.Select(item => AreaComplaint(item, value, settings)).FirstOrDefault(t => t is not null);
            if (text is not null) return text;
        }

        return null;
    }
}
