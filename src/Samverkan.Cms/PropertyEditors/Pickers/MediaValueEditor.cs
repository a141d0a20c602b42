using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>Picked media with their local crops, stored as a JSON array.</summary>
public sealed class MediaValueEditor : ValueEditor<PickedMedia[]>, IDataValueReference
{
    private readonly Lazy<IMediaService> _media;
    private readonly Lazy<IMediaTypeService> _types;

    public MediaValueEditor(ValueEditorParts parts, DataEditorAttribute attribute, Lazy<IMediaService> media, Lazy<IMediaTypeService> types) : base(parts, attribute)
    {
        (_media, _types) = (media, types);
        Check<MediaPicker3Configuration>((picked, settings) => Amount.Complaint(picked.Length, settings.ValidationLimit.Min, settings.Multiple ? settings.ValidationLimit.Max : 1));
        Check<MediaPicker3Configuration>(OtherType);
    }

    protected override object? Nothing => Array.Empty<PickedMedia>();

    public override PickedMedia[]? Read(object? value) => PickedMedia.Read(value, Parts.Json);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        (Read(value) ?? []).Select(picked => new UmbracoEntityReference(new GuidUdi(Constants.UdiEntityType.Media, picked.MediaKey)));

    protected override object Store(PickedMedia[] model) => Parts.Json.Serialize(model);

    protected override object Show(PickedMedia[] model)
    {
        ILookup<Guid, string> types = Types(model);
        return model.Select(picked => picked.Under(ConfigurationObject as MediaPicker3Configuration) with { MediaTypeAlias = types[picked.MediaKey].FirstOrDefault() ?? picked.MediaTypeAlias }).ToArray();
    }

    /// <summary>The client picks without telling the type, and reads it here. What is gone has none.</summary>
    private ILookup<Guid, string> Types(PickedMedia[] model) =>
        (model.Where(p => p.MediaTypeAlias.Length == 0).Select(p => p.MediaKey).Distinct().ToArray() is { Length: > 0 } unknown ? _media.Value.GetByIds(unknown) : []).ToLookup(m => m.Key, m => m.ContentType.Alias);

    /// <summary>The setting <c>filter</c> names media types by key; an item that is gone is no reason to refuse a save.</summary>
    private string? OtherType(PickedMedia[] picked, MediaPicker3Configuration settings)
    {
        Guid[] allowed = [.. (settings.Filter ?? "").Split(',').Select(key => Guid.TryParse(key, out Guid parsed) ? parsed : Guid.Empty).Where(key => key != Guid.Empty)];
        if (allowed.Length == 0) return null;
        HashSet<string> aliases = [.. _types.Value.GetMany(allowed).Select(t => t.Alias)];
        IMedia? other = _media.Value.GetByIds(picked.Select(p => p.MediaKey)).FirstOrDefault(m => !aliases.Contains(m.ContentType.Alias));
        return other is null ? null : $"“{other.Name}” is of a type that cannot be picked here.";
    }
}
