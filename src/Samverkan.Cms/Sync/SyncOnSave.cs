using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Sync.Format;
using Samverkan.Cms.Sync.Kinds;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Sync;

/// <summary>Writes what was saved into the folder at once, and marks what was deleted; an import's own saves are left out, since they come from there.</summary>
public sealed class SyncOnSave(SyncKinds kinds, SyncExport export, SyncImport import, SyncFolder folder, SyncSettings settings)
{
    public async Task SavedAsync<TKind>(IReadOnlyCollection<IEntity> saved) where TKind : SyncKind
    {
        if (Writing<TKind>() is not { } kind) return;
        foreach (SyncItem item in await kind.ExportAsync(saved)) export.Write(kind, item);
    }

    public Task DeletedAsync<TKind>(IEnumerable<(Guid Key, string Alias)> gone) where TKind : SyncKind
    {
        if (Writing<TKind>() is not { } kind) return Task.CompletedTask;
        foreach ((Guid key, string alias) in gone)
        {
            XElement mark = new("Empty", new XAttribute("Key", key), new XAttribute("Alias", alias), new XAttribute("Change", "Delete"));
            folder.Write(kind.Folder, key, SyncNames.Suffix(key), mark, onlyIfDifferent: false);
        }

        return Task.CompletedTask;
    }

    /// <summary>Null for a kind that the settings leave out; who calls this without settings wants all of them.</summary>
    private TKind? Writing<TKind>() where TKind : SyncKind =>
        import.IsRunning ? null : kinds.OfType<TKind>().FirstOrDefault(kind => settings.ExportOnSave is "None" || SyncKinds.IsIn(settings.ExportOnSave, kind));
}

public static class SyncOnSaveRegistrations
{
    /// <summary>Which notification changes the files of which kind.</summary>
    public static IServiceCollection AddSyncOnSave(this IServiceCollection services) => services
        .AddSingleton<SyncOnSave>()
        .On<LanguageSavedNotification, LanguageSync>(n => n.SavedEntities).OnDeleted<LanguageDeletedNotification, ILanguage, LanguageSync>(l => l.IsoCode, l => SyncNames.HashKey(l.IsoCode))
        .On<DictionaryItemSavedNotification, DictionarySync>(n => n.SavedEntities).OnDeleted<DictionaryItemDeletedNotification, IDictionaryItem, DictionarySync>(i => i.ItemKey)
        .On<DataTypeSavedNotification, DataTypeSync>(n => n.SavedEntities).On<DataTypeMovedNotification, DataTypeSync>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .OnDeleted<DataTypeDeletedNotification, IDataType, DataTypeSync>(d => d.Name!)
        .On<TemplateSavedNotification, TemplateSync>(n => n.SavedEntities).OnDeleted<TemplateDeletedNotification, ITemplate, TemplateSync>(t => t.Alias)
        .On<ContentTypeSavedNotification, DocumentTypeSync>(n => n.SavedEntities).On<ContentTypeMovedNotification, DocumentTypeSync>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .OnDeleted<ContentTypeDeletedNotification, IContentType, DocumentTypeSync>(t => t.Alias)
        .On<MediaTypeSavedNotification, MediaTypeSync>(n => n.SavedEntities).On<MediaTypeMovedNotification, MediaTypeSync>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .OnDeleted<MediaTypeDeletedNotification, IMediaType, MediaTypeSync>(t => t.Alias)
        .On<MemberTypeSavedNotification, MemberTypeSync>(n => n.SavedEntities).OnDeleted<MemberTypeDeletedNotification, IMemberType, MemberTypeSync>(t => t.Alias)
        .On<DomainSavedNotification, DomainSync>(n => n.SavedEntities).OnDeleted<DomainDeletedNotification, IDomain, DomainSync>(d => d.DomainName, d => SyncNames.HashKey(d.DomainName))
        .On<RelationTypeSavedNotification, RelationTypeSync>(n => n.SavedEntities).OnDeleted<RelationTypeDeletedNotification, IRelationType, RelationTypeSync>(t => t.Alias)
        .AddDocuments().AddMedia().AddLibrary();

    private static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .On<ContentSavedNotification, DocumentSync>(n => n.SavedEntities).On<ContentCopiedNotification, DocumentSync>(n => [n.Copy])
        .On<ContentPublishedNotification, DocumentSync>(n => n.PublishedEntities).On<ContentUnpublishedNotification, DocumentSync>(n => n.UnpublishedEntities)
        .On<ContentMovedNotification, DocumentSync>(n => n.MoveInfoCollection.Select(m => m.Entity)).On<ContentMovedToRecycleBinNotification, DocumentSync>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .On<ContentSortedNotification, DocumentSync>(n => n.SortedEntities)
        .OnDeleted<ContentDeletedNotification, IContent, DocumentSync>(c => c.Name!)
        .On<ContentSavedBlueprintNotification, BlueprintSync>(n => [n.SavedBlueprint])
        .AddTransient<INotificationAsyncHandler<ContentDeletedBlueprintNotification>, DeletedBlueprints>();

    private static IServiceCollection AddMedia(this IServiceCollection services) => services
        .On<MediaSavedNotification, MediaSync>(n => n.SavedEntities)
        .On<MediaMovedNotification, MediaSync>(n => n.MoveInfoCollection.Select(m => m.Entity)).On<MediaMovedToRecycleBinNotification, MediaSync>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .OnDeleted<MediaDeletedNotification, IMedia, MediaSync>(m => m.Name!);

    /// <summary>A folder's name stands in the paths of all that it holds.</summary>
    private static IServiceCollection AddLibrary(this IServiceCollection services) => services
        .On<ElementSavedNotification, ElementSync>(n => n.SavedEntities).On<ElementCopiedNotification, ElementSync>(n => [n.Copy])
        .On<ElementPublishedNotification, ElementSync>(n => n.PublishedEntities).On<ElementUnpublishedNotification, ElementSync>(n => n.UnpublishedEntities)
        .On<ElementMovedNotification, ElementSync>(n => n.MoveInfoCollection.Select(m => m.Entity)).On<ElementMovedToRecycleBinNotification, ElementSync>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .OnDeleted<ElementDeletedNotification, IElement, ElementSync>(e => e.Name!)
        .OnFolder<EntityContainerSavedNotification>(n => n.SavedEntities).OnFolder<EntityContainerMovedNotification>(n => n.MoveInfoCollection.Select(m => m.Entity))
        .OnDeleted<EntityContainerDeletedNotification, EntityContainer, ElementFolderSync>(f => f.Name!, which: IsOfLibrary);

    private static IServiceCollection OnFolder<TNotification>(this IServiceCollection services, Func<TNotification, IEnumerable<EntityContainer>> saved) where TNotification : INotification => services
        .On<TNotification, ElementFolderSync>(n => saved(n).Where(IsOfLibrary)).On<TNotification, ElementSync>(n => saved(n).Where(IsOfLibrary));

    private static bool IsOfLibrary(EntityContainer folder) => folder.ContainedObjectType == Constants.ObjectTypes.Element;

    private static IServiceCollection On<TNotification, TKind>(this IServiceCollection services, Func<TNotification, IEnumerable<IEntity>> saved) where TNotification : INotification where TKind : SyncKind =>
        services.AddTransient<INotificationAsyncHandler<TNotification>>(s => new Saved<TNotification, TKind>(s.GetRequiredService<SyncOnSave>(), saved));

    /// <param name="services">The container.</param>
    /// <param name="alias">What the mark calls the item.</param>
    /// <param name="key">Where the key in the file is not the entity's.</param>
    /// <param name="which">Those that have files; null: all.</param>
    private static IServiceCollection OnDeleted<TNotification, TEntity, TKind>(this IServiceCollection services, Func<TEntity, string> alias, Func<TEntity, Guid>? key = null, Func<TEntity, bool>? which = null)
        where TNotification : DeletedNotification<TEntity> where TEntity : IEntity where TKind : SyncKind =>
        services.AddTransient<INotificationAsyncHandler<TNotification>>(s => new Deleted<TNotification, TEntity, TKind>(s.GetRequiredService<SyncOnSave>(), which ?? (_ => true), entity => (key?.Invoke(entity) ?? entity.Key, alias(entity))));

    private sealed class Saved<TNotification, TKind>(SyncOnSave sync, Func<TNotification, IEnumerable<IEntity>> saved) : INotificationAsyncHandler<TNotification> where TNotification : INotification where TKind : SyncKind
    {
        public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) => sync.SavedAsync<TKind>([.. saved(notification)]);
    }

    private sealed class Deleted<TNotification, TEntity, TKind>(SyncOnSave sync, Func<TEntity, bool> which, Func<TEntity, (Guid, string)> identity) : INotificationAsyncHandler<TNotification>
        where TNotification : DeletedNotification<TEntity> where TEntity : IEntity where TKind : SyncKind
    {
        public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) => sync.DeletedAsync<TKind>(notification.DeletedEntities.Where(which).Select(identity));
    }

    private sealed class DeletedBlueprints(SyncOnSave sync) : INotificationAsyncHandler<ContentDeletedBlueprintNotification>
    {
        public Task HandleAsync(ContentDeletedBlueprintNotification notification, CancellationToken cancellationToken) =>
            sync.DeletedAsync<BlueprintSync>(notification.DeletedBlueprints.Select(b => (b.Key, b.Name ?? "")));
    }
}
