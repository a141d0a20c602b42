using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>Picked nodes, stored as UDIs parted by commas.</summary>
public sealed class NodesValueEditor : ValueEditor<PickedNode[]>, IDataValueReference
{
    public NodesValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts, attribute) =>
        Check<MultiNodePickerConfiguration>((picked, settings) => Amount.Complaint(picked.Length, settings.MinNumber, settings.MaxNumber));

    protected override object? Nothing => Array.Empty<PickedNode>();

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => (Read(value) ?? []).Select(picked => new UmbracoEntityReference(picked.Udi));

    public override PickedNode[]? Read(object? value) => All(value) is { Length: > 0 } picked ? picked : null;

    protected override object Store(PickedNode[] model) => string.Join(',', model.Select(picked => picked.Udi));

    protected override object Show(PickedNode[] model) => model;

    private PickedNode[] All(object? value) => value switch
    {
        null => [],
        string text when !text.StartsWith('[') => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PickedNode.Of).OfType<PickedNode>()],
        _ => Parts.Json.TryDeserialize(value, out PickedNode[]? posted) ? posted : [],
    };
}
