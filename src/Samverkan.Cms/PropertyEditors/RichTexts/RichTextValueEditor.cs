using Samverkan.Cms.PropertyEditors.Blocks;
using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text, stored as JSON of markup and blocks.</summary>
public sealed class RichTextValueEditor : ValueEditor<RichTextEditorValue>, IDataValueReference, IDataValueTags
{
    private readonly Lazy<NestedValues> _nested;
    private readonly Lazy<RichTextMarkup> _markup;

    public RichTextValueEditor(ValueEditorParts parts, BlockParts blocks, Lazy<RichTextMarkup> markup, DataEditorAttribute attribute) : base(parts, attribute)
    {
        (_nested, _markup) = (blocks.Nested, markup);
        Validators.Add(new NestedValidator(value => Read(value)?.Blocks, blocks.Rules));
    }

    public override RichTextEditorValue? Read(object? value) => RichTextEditorValue.Read(value, Parts.Json);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Read(editorValue.Value) is not { } posted) return null;
        if (posted.Blocks is { } blocks)
        {
            BlockPruning.Prune(blocks, blocks.GetLayouts() ?? []);
            _nested.Value.Take(blocks, Read(currentValue)?.Blocks, editorValue.ContentKey);
        }

        return Store(posted with { Markup = _markup.Value.Stored(posted.Markup) });
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Read(value) is { } text ? _markup.Value.References(text.Markup).Concat(text.Blocks is { } blocks ? _nested.Value.References(blocks) : []) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        Read(value)?.Blocks is { } blocks ? _nested.Value.Tags(blocks, languageId) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() => [.. ((ConfigurationObject as RichTextConfiguration)?.Blocks ?? [])
        .SelectMany(b => new[] { b.ContentElementTypeKey, b.SettingsElementTypeKey ?? Guid.Empty }).Where(key => key != Guid.Empty)];

    protected override object Store(RichTextEditorValue model) => Parts.Json.Serialize(model with { Blocks = model.Blocks ?? new RichTextBlockValue() });

    protected override object Show(RichTextEditorValue model)
    {
        RichTextBlockValue blocks = model.Blocks ?? new();
        _nested.Value.Show(blocks);
        return new ShownText(_markup.Value.Shown(model.Markup), new ShownBlocks(Layout(blocks), blocks.ContentData, blocks.SettingsData, blocks.Expose));
    }

    private static Dictionary<string, IEnumerable<RichTextBlockLayoutItem>> Layout(RichTextBlockValue blocks) =>
        blocks.GetLayouts()?.ToArray() is { Length: > 0 } layouts ? new() { [blocks.PropertyEditorAlias] = layouts } : [];

    private sealed record ShownText(string Markup, ShownBlocks Blocks);

    /// <summary>In the order, and with the emptiness, that the client makes it anew: it compares by text, and would ask whether to discard changes that nobody made.</summary>
    private sealed record ShownBlocks(Dictionary<string, IEnumerable<RichTextBlockLayoutItem>> Layout, List<BlockItemData> ContentData, List<BlockItemData> SettingsData, IList<BlockItemVariation> Expose);
}
