using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>Width, height, size and extension of a media item's file, filled in as it is saved.</summary>
public sealed class FileFacts(UploadAutoFillProperties facts, FilePaths paths, MediaFileManager media, IOptionsMonitor<ContentSettings> settings) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (IMedia item in notification.SavedEntities) Fill(item);
    }

    private void Fill(IMedia item)
    {
        foreach (ImagingAutoFillUploadField field in settings.CurrentValue.Imaging.AutoFillImageProperties)
        {
            if (item.Properties.FirstOrDefault(p => p.Alias == field.Alias) is { } property) Fill(item, property, field);
        }
    }

    private void Fill(IMedia item, IProperty property, ImagingAutoFillUploadField field)
    {
        foreach (IPropertyValue value in property.Values)
        {
            if (FileOf(item, property, value) is { } file) facts.Populate(item, field, file, value.Culture, value.Segment);
            else facts.Reset(item, field, value.Culture, value.Segment);
        }
    }

    private string? FileOf(IMedia item, IProperty property, IPropertyValue value)
    {
        if (!paths.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value.EditedValue, out string? address)) return null;
        string path = media.FileSystem.GetRelativePath(address);
        if (item.Trashed && media.FileSystem.FileExists(FilePaths.InBin(path))) return FilePaths.InBin(path);
        return media.FileSystem.FileExists(path) ? path : null;
    }
}
