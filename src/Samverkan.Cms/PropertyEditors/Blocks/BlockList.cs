using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Blocks;

[DataEditor(EditorAliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
public sealed class BlockList(IDataValueEditorFactory valueEditors, IIOHelper files, Lazy<BlockMerging> merging) : BlockEditor<BlockListValue>(valueEditors, merging)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockListValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<BlockListConfiguration>(files);
}

public sealed class BlockListValueEditor : BlockValueEditor<BlockListValue, BlockListLayoutItem>
{
    public BlockListValueEditor(ValueEditorParts parts, BlockParts blocks, DataEditorAttribute attribute) : base(parts, blocks, attribute) =>
        Check<BlockListConfiguration>((value, settings) => Amount.Complaint(value.GetLayouts()!.Count(), settings.ValidationLimit.Min, settings.ValidationLimit.Max));

    protected override IEnumerable<IBlockConfiguration> Configured(object? settings) => (settings as BlockListConfiguration)?.Blocks ?? [];
}
