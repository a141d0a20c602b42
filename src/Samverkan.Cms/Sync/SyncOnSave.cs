using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Sync.Kinds;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Sync;

/// <summary>Writes what was saved into the folder at once, and marks what was deleted; an import's own saves are left out, since they come from there.</summary>
public sealed class SyncOnSave(IEnumerable<SyncKind> kinds, SyncExport export, SyncImport import, SyncFolder folder)
{
    public async Task SavedAsync<TKind>() where TKind : SyncKind
    {
        if (import.IsRunning) return;
        foreach (TKind kind in kinds.OfType<TKind>())
        {
            foreach (SyncItem item in await kind.ExportAsync()) export.Write(kind, item);
        }
    }

    public Task DeletedAsync<TKind>(IEnumerable<(Guid Key, string Alias)> gone) where TKind : SyncKind
    {
        if (import.IsRunning) return Task.CompletedTask;
        TKind kind = kinds.OfType<TKind>().First();
        foreach ((Guid key, string alias) in gone)
        {
            XElement mark = new("Empty", new XAttribute("Key", key), new XAttribute("Alias", alias), new XAttribute("Change", "Delete"));
            folder.Write(kind.Folder, key, Format.SyncNames.Suffix(key), mark, onlyIfDifferent: false);
        }

        return Task.CompletedTask;
    }
}

public static class SyncOnSaveRegistrations
{
    /// <summary>Which notification changes the files of which kind.</summary>
    public static IServiceCollection AddSyncOnSave(this IServiceCollection services) => services
        .AddSingleton<SyncOnSave>()
        .On<LanguageSavedNotification, LanguageSync>()
        .On<DictionaryItemSavedNotification, DictionarySync>().OnDeleted<DictionaryItemDeletedNotification, IDictionaryItem, DictionarySync>(i => i.ItemKey)
        .On<DataTypeSavedNotification, DataTypeSync>().On<DataTypeMovedNotification, DataTypeSync>().OnDeleted<DataTypeDeletedNotification, IDataType, DataTypeSync>(d => d.Name!)
        .On<TemplateSavedNotification, TemplateSync>().OnDeleted<TemplateDeletedNotification, ITemplate, TemplateSync>(t => t.Alias)
        .On<ContentTypeSavedNotification, DocumentTypeSync>().On<ContentTypeMovedNotification, DocumentTypeSync>().OnDeleted<ContentTypeDeletedNotification, IContentType, DocumentTypeSync>(t => t.Alias)
        .On<MediaTypeSavedNotification, MediaTypeSync>().OnDeleted<MediaTypeDeletedNotification, IMediaType, MediaTypeSync>(t => t.Alias)
        .On<MediaSavedNotification, MediaSync>().On<MediaMovedNotification, MediaSync>().On<MediaMovedToRecycleBinNotification, MediaSync>().OnDeleted<MediaDeletedNotification, IMedia, MediaSync>(m => m.Name!)
        .On<ContentSavedNotification, DocumentSync>().On<ContentPublishedNotification, DocumentSync>().On<ContentUnpublishedNotification, DocumentSync>()
        .On<ContentMovedNotification, DocumentSync>().On<ContentMovedToRecycleBinNotification, DocumentSync>().On<ContentSortedNotification, DocumentSync>()
        .OnDeleted<ContentDeletedNotification, IContent, DocumentSync>(c => c.Name!)
        .On<DomainSavedNotification, DomainSync>()
        .On<RelationTypeSavedNotification, RelationTypeSync>();

    private static IServiceCollection On<TNotification, TKind>(this IServiceCollection services) where TNotification : INotification where TKind : SyncKind =>
        services.AddTransient<INotificationAsyncHandler<TNotification>, Saved<TNotification, TKind>>();

    private static IServiceCollection OnDeleted<TNotification, TEntity, TKind>(this IServiceCollection services, Func<TEntity, string> alias)
        where TNotification : DeletedNotification<TEntity> where TEntity : IEntity where TKind : SyncKind =>
        services.AddTransient<INotificationAsyncHandler<TNotification>>(s => new Deleted<TNotification, TEntity, TKind>(s.GetRequiredService<SyncOnSave>(), alias));

    private sealed class Saved<TNotification, TKind>(SyncOnSave sync) : INotificationAsyncHandler<TNotification> where TNotification : INotification where TKind : SyncKind
    {
        public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) => sync.SavedAsync<TKind>();
    }

    private sealed class Deleted<TNotification, TEntity, TKind>(SyncOnSave sync, Func<TEntity, string> alias) : INotificationAsyncHandler<TNotification>
        where TNotification : DeletedNotification<TEntity> where TEntity : IEntity where TKind : SyncKind
    {
        public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) =>
            sync.DeletedAsync<TKind>(notification.DeletedEntities.Select(e => (e.Key, alias(e))));
    }
}
