using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>What a block editor's value editor is made with.</summary>
public sealed record BlockParts(Lazy<NestedValues> Nested, NestedRules Rules);

/// <summary>Blocks, stored as JSON; their values pass through their own editors.</summary>
public abstract class BlockValueEditor<TValue, TLayout> : ValueEditor<TValue>, IDataValueReference, IDataValueTags
    where TValue : BlockValue<TLayout> where TLayout : class, IBlockLayoutItem
{
    private readonly Lazy<NestedValues> _nested;

    protected BlockValueEditor(ValueEditorParts parts, BlockParts blocks, DataEditorAttribute attribute) : base(parts, attribute)
    {
        _nested = blocks.Nested;
        Validators.Add(new NestedValidator(Read, blocks.Rules));
    }

    public override TValue? Read(object? value) => value is not (null or "") && Parts.Json.TryDeserialize(value, out TValue? blocks) && blocks.GetLayouts()?.Any() == true ? blocks : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Read(editorValue.Value) is not { } posted) return null;
        BlockPruning.Prune(posted, posted.GetLayouts()!);
        _nested.Value.Take(posted, Read(currentValue), editorValue.ContentKey);
        return Store(posted);
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => Read(value) is { } blocks ? _nested.Value.References(blocks) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) => Read(value) is { } blocks ? _nested.Value.Tags(blocks, languageId) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        [.. Configured(ConfigurationObject).SelectMany(b => new[] { b.ContentElementTypeKey, b.SettingsElementTypeKey ?? Guid.Empty }).Where(key => key != Guid.Empty)];

    protected abstract IEnumerable<IBlockConfiguration> Configured(object? settings);

    protected override object Store(TValue model) => Parts.Json.Serialize(model);

    protected override object Show(TValue model)
    {
        _nested.Value.Show(model);
        return model;
    }
}
