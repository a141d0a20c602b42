using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>Links to documents, media and other sites, stored as a JSON array; the client is also told what has become of their nodes.</summary>
public sealed class LinksValueEditor : ValueEditor<StoredLink[]>, IDataValueReference
{
    private readonly Lazy<LinkTargets> _targets;

    public LinksValueEditor(ValueEditorParts parts, DataEditorAttribute attribute, Lazy<LinkTargets> targets) : base(parts, attribute)
    {
        _targets = targets;
        Check<MultiUrlPickerConfiguration>((links, settings) => Amount.Complaint(links.Length, settings.MinNumber, settings.MaxNumber));
    }

    protected override object? Nothing => Array.Empty<LinkDisplay>();

    public override StoredLink[]? Read(object? value) =>
        value is not (null or "") && Parts.Json.TryDeserialize(value, out StoredLink[]? links) && links.Length > 0 ? links : null;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        (Read(value) ?? []).Select(link => link.Node).OfType<GuidUdi>().Select(node => new UmbracoEntityReference(node));

    protected override object Store(StoredLink[] model) => Parts.Json.Serialize(model.Select(Kept));

    protected override object Show(StoredLink[] model) => model.Select(_targets.Value.Display).ToArray();

    /// <summary>A node's own name and address are asked for when the link is shown, so that they follow the node.</summary>
    private static StoredLink Kept(StoredLink link) => link.Node is { } node
        ? link with { Udi = node, Unique = node.Guid, Type = node.EntityType, Url = null }
        : link with { Udi = null, Unique = null, Type = "external" };
}
