using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>An image file with focal point and crops; only what an editor has drawn is stored.</summary>
public sealed class ImageCropperValueEditor : ValueEditor<ImageCropperValue>
{
    private readonly Lazy<FileStore> _store;

    public ImageCropperValueEditor(ValueEditorParts parts, DataEditorAttribute attribute, Lazy<FileStore> store, AllowedFile allowed) : base(parts, attribute)
    {
        _store = store;
        Validators.Add(allowed);
    }

    public override IValueRequiredValidator RequiredValidator => new Filled(value => Read(value) is not null || Posted(value)?.TemporaryFileId is not null);

    public override ImageCropperValue? Read(object? value) => ImageFile.Read(value, Parts.Json);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        string? old = Read(currentValue)?.Src;
        ImageCropperValue? image = Posted(editorValue.Value)?.TemporaryFileId is { } upload ? Uploaded(upload, editorValue) : Read(editorValue.Value);
        _store.Value.Replace(old, image?.Src, editorValue);
        return image is null ? null : Store(image);
    }

    protected override object Store(ImageCropperValue model) => Parts.Json.Serialize(new Stored(
        model.Src, model.Crops?.Where(c => c.Coordinates is not null).ToArray() is { Length: > 0 } drawn ? drawn : null, model.HasFocalPoint() ? model.FocalPoint : null).AsDictionary());

    protected override object Show(ImageCropperValue model)
    {
        model.ApplyConfiguration((ConfigurationObject as ImageCropperSettings)?.Crops ?? model.Crops ?? []);
        return model;
    }

    private ImageCropperValue? Uploaded(Guid upload, ContentPropertyData place)
    {
        if (_store.Value.Take(upload, place) is not { } path) return null;
        ImageCropperValue posted = Parts.Json.TryDeserialize(place.Value!, out ImageCropperValue? drawn) ? drawn : new ImageCropperValue();
        posted.Src = path;
        return posted;
    }

    private PostedFile? Posted(object? value) => value is not (null or "") && Parts.Json.TryDeserialize(value, out PostedFile? posted) ? posted : null;

    private sealed record Stored(string? Src, ImageCropperCrop[]? Crops, ImageCropperFocalPoint? FocalPoint)
    {
        /// <summary>An untouched image is stored as <c>{"src": …}</c> alone.</summary>
        public Dictionary<string, object?> AsDictionary()
        {
            Dictionary<string, object?> members = new() { ["src"] = Src };
            if (Crops is not null) members["crops"] = Crops;
            if (FocalPoint is not null) members["focalPoint"] = FocalPoint;
            return members;
        }
    }
}
