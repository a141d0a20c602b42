using System.Text.Json.Nodes;
using Samverkan.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>
/// A copied document, a document begun from a blueprint and a blueprint made of a document get copies of the uploaded files, also inside blocks: a file belongs to one
/// item and goes with it. Copies are pointed to their files before they are saved; Core gives no such moment for blueprints.
/// </summary>
public sealed class FileCopies(FilePaths paths, StoredValues stored, MediaFileManager media, ICoreScopeProvider scopes, Lazy<IContentService> contents) :
    INotificationHandler<ContentCopyingNotification>, INotificationHandler<ContentScaffoldedNotification>, INotificationHandler<ContentSavedBlueprintNotification>
{
    public void Handle(ContentCopyingNotification notification) => Copy(notification.Copy);

    public void Handle(ContentScaffoldedNotification notification) => Copy(notification.Scaffold);

    public void Handle(ContentSavedBlueprintNotification notification)
    {
        if (notification.CreatedFromContent is null || !Copy(notification.SavedBlueprint)) return;
        contents.Value.SaveBlueprint(notification.SavedBlueprint, createdFromContent: null);
    }

    /// <returns>Whether there was a file.</returns>
    private bool Copy(IContent copy)
    {
        bool changed = false;
        foreach (IProperty property in copy.Properties)
        {
            foreach (IPropertyValue value in property.Values.ToArray())
            {
                object? after = stored.Changed(property.PropertyType, value.EditedValue, (type, before) => WithOwnFile(copy, type, before));
                if (Equals(after, value.EditedValue)) continue;
                property.SetValue(after, value.Culture, value.Segment);
                changed = true;
            }
        }

        return changed;
    }

    private object WithOwnFile(IContent copy, IPropertyType type, object value)
    {
        if (!paths.TryGetMediaPath(type.PropertyEditorAlias, value, out string? path)) return value;
        string source = media.FileSystem.GetRelativePath(path);
        if (media.IsFileOwnedBy(source, copy.Key, type.Key) || media.CopyFile(copy, type, source) is not { } made) return value; // a missing file stays missing
        scopes.Context?.Enlist($"copied file {made}", completed => { if (!completed) media.DeleteMediaFiles([made]); });
        return With(value, media.FileSystem.GetUrl(made));
    }

    private static object With(object value, string path)
    {
        if (value is not string text || !text.TrimStart().StartsWith('{') || JsonNode.Parse(text) is not JsonObject cropper) return path;
        cropper["src"] = path;
        return cropper.ToJsonString();
    }
}
