using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>A file, stored as its path.</summary>
public sealed class UploadValueEditor : ValueEditor<PostedFile>
{
    private readonly Lazy<FileStore> _store;

    public UploadValueEditor(ValueEditorParts parts, DataEditorAttribute attribute, Lazy<FileStore> store, AllowedFile allowed) : base(parts, attribute)
    {
        _store = store;
        Validators.Add(allowed);
    }

    public override PostedFile? Read(object? value) => value switch
    {
        null or "" => null,
        string path when !path.StartsWith('{') => new PostedFile(path, null),
        _ => Parts.Json.TryDeserialize(value, out PostedFile? posted) && (posted.TemporaryFileId is not null || !string.IsNullOrEmpty(posted.Src)) ? posted : null,
    };

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        PostedFile? posted = Read(editorValue.Value);
        string? path = posted?.TemporaryFileId is { } upload ? _store.Value.Take(upload, editorValue) : posted?.Src;
        _store.Value.Replace(Read(currentValue)?.Src, path, editorValue);
        return path;
    }

    protected override object Store(PostedFile model) => model.Src ?? "";

    protected override object Show(PostedFile model) => new PostedFile(model.Src, null);
}
