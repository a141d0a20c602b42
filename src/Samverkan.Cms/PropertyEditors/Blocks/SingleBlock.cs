using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Blocks;

[DataEditor(EditorAliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
public sealed class SingleBlock(IDataValueEditorFactory valueEditors, IIOHelper files, Lazy<BlockMerging> merging) : BlockEditor<SingleBlockValue>(valueEditors, merging)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<SingleBlockValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<SingleBlockConfiguration>(files);
}

public sealed class SingleBlockValueEditor : BlockValueEditor<SingleBlockValue, SingleBlockLayoutItem>
{
    public SingleBlockValueEditor(ValueEditorParts parts, BlockParts blocks, DataEditorAttribute attribute) : base(parts, blocks, attribute) =>
        Check<SingleBlockConfiguration>((value, _) => Amount.Complaint(value.GetLayouts()!.Count(), min: null, max: 1));

    protected override IEnumerable<IBlockConfiguration> Configured(object? settings) => (settings as SingleBlockConfiguration)?.Blocks ?? [];
}
