using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using OpenIddict.Validation.AspNetCore;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

internal static class Registration
{
    /// <summary>The client keeps what it has read until it is told, so every kind that it reads is told of.</summary>
    public static IServiceCollection AddServerEvents(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton<ServerEventConnections>().AddSingleton<ServerEventAudience>().AddSingleton<ServerEventRouter>()
            .AddSingleton<IServerEventRouter>(s => s.GetRequiredService<ServerEventRouter>()).AddHostedService(s => s.GetRequiredService<ServerEventRouter>());
        return services.TellOfContent().TellOfTypes().TellOfUsers().TellOfTheRest();
    }

    /// <summary>With a buffer of one byte a message counts as told when it has left, not when it waits to be sent.</summary>
    public static void MapServerEvents(this IEndpointRouteBuilder routes) => routes.MapHub<ServerEventsHub>(ServerEventsHub.Path, connection => connection.TransportMaxBufferSize = 1)
        .RequireAuthorization(new AuthorizationPolicy([new DenyAnonymousAuthorizationRequirement()], [OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme]));

    /// <summary>The client reads again at once what it has written, out of what it keeps: it must have heard of the change when it gets the answer.</summary>
    public static void UseEventsBeforeAnswers(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsGet(http.Request.Method)) http.Response.OnStarting(() => http.RequestServices.GetRequiredService<ServerEventRouter>().ToldAsync(http.RequestAborted));
        return next(http);
    });

    private static IServiceCollection TellOfContent(this IServiceCollection services) => services
        .Tell<ContentTreeChangeNotification>(EventSource.Document, n => Changes.InTree(n.Changes))
        .Tell<ContentMovedToRecycleBinNotification>(EventSource.Document, n => Changes.Trashed(n.MoveInfoCollection))
        .Tell<MediaTreeChangeNotification>(EventSource.Media, n => Changes.InTree(n.Changes))
        .Tell<MediaMovedToRecycleBinNotification>(EventSource.Media, n => Changes.Trashed(n.MoveInfoCollection))
        .Tell<ElementTreeChangeNotification>(ServerEventSources.Element, n => Changes.InTree(n.Changes))
        .Tell<ElementMovedToRecycleBinNotification>(ServerEventSources.Element, n => Changes.Trashed(n.MoveInfoCollection))
        .Tell<ContentSavedBlueprintNotification>(EventSource.DocumentBlueprint, n => Changes.Saved([n.SavedBlueprint]))
        .Tell<ContentDeletedBlueprintNotification>(EventSource.DocumentBlueprint, n => Changes.Deleted(n.DeletedBlueprints))
        .Tell<EntityContainerSavedNotification>(ServerEventSources.ElementFolder, n => Changes.ElementFolders(n.SavedEntities, Changes.Saved))
        .Tell<EntityContainerDeletedNotification>(ServerEventSources.ElementFolder, n => Changes.ElementFolders(n.DeletedEntities, Changes.Deleted))
        .Tell<EntityContainerMovedNotification>(ServerEventSources.ElementFolder, n => Changes.Moved(n.MoveInfoCollection.Where(m => Changes.IsOfLibrary(m.Entity))))
        .Tell<EntityContainerMovedToRecycleBinNotification>(ServerEventSources.ElementFolder, n => Changes.Trashed(n.MoveInfoCollection.Where(m => Changes.IsOfLibrary(m.Entity))))
        .TellSaved<MemberSavedNotification, MemberDeletedNotification, IMember>(EventSource.Member);

    private static IServiceCollection TellOfTypes(this IServiceCollection services) => services
        .Tell<ContentTypeChangedNotification>(EventSource.DocumentType, n => Changes.OfTypes(n.Changes))
        .Tell<MediaTypeChangedNotification>(EventSource.MediaType, n => Changes.OfTypes(n.Changes))
        .Tell<MemberTypeChangedNotification>(EventSource.MemberType, n => Changes.OfTypes(n.Changes))
        .Tell<ContentTypeMovedNotification>(EventSource.DocumentType, n => Changes.Moved(n.MoveInfoCollection))
        .Tell<MediaTypeMovedNotification>(EventSource.MediaType, n => Changes.Moved(n.MoveInfoCollection))
        .Tell<MemberTypeMovedNotification>(EventSource.MemberType, n => Changes.Moved(n.MoveInfoCollection))
        .Tell<DataTypeMovedNotification>(EventSource.DataType, n => Changes.Moved(n.MoveInfoCollection))
        .TellSaved<DataTypeSavedNotification, DataTypeDeletedNotification, IDataType>(EventSource.DataType)
        .TellSaved<RelationTypeSavedNotification, RelationTypeDeletedNotification, IRelationType>(EventSource.RelationType);

    private static IServiceCollection TellOfUsers(this IServiceCollection services) => services
        .TellSaved<UserSavedNotification, UserDeletedNotification, IUser>(EventSource.User)
        .TellSaved<UserGroupSavedNotification, UserGroupDeletedNotification, IUserGroup>(EventSource.UserGroup)
        .TellSaved<MemberGroupSavedNotification, MemberGroupDeletedNotification, IMemberGroup>(EventSource.MemberGroup)
        .AddTransient<INotificationAsyncHandler<UserSavedNotification>, OwnChangeTelling>();

    private static IServiceCollection TellOfTheRest(this IServiceCollection services) => services
        .TellSaved<LanguageSavedNotification, LanguageDeletedNotification, ILanguage>(EventSource.Language)
        .TellSaved<DictionaryItemSavedNotification, DictionaryItemDeletedNotification, IDictionaryItem>(EventSource.DictionaryItem)
        .Tell<DictionaryItemMovedNotification>(EventSource.DictionaryItem, n => Changes.Moved(n.MoveInfoCollection))
        .TellSaved<DomainSavedNotification, DomainDeletedNotification, IDomain>(EventSource.Domain)
        .TellSaved<PublicAccessEntrySavedNotification, PublicAccessEntryDeletedNotification, PublicAccessEntry>(EventSource.PublicAccessEntry)
        .TellSaved<RelationSavedNotification, RelationDeletedNotification, IRelation>(EventSource.Relation)
        .TellSaved<TemplateSavedNotification, TemplateDeletedNotification, ITemplate>(EventSource.Template)
        .TellSaved<PartialViewSavedNotification, PartialViewDeletedNotification, IPartialView>(EventSource.PartialView)
        .TellSaved<ScriptSavedNotification, ScriptDeletedNotification, IScript>(EventSource.Script)
        .TellSaved<StylesheetSavedNotification, StylesheetDeletedNotification, IStylesheet>(EventSource.Stylesheet)
        .TellSaved<WebhookSavedNotification, WebhookDeletedNotification, IWebhook>(EventSource.Webhook);

    private static IServiceCollection TellSaved<TSaved, TDeleted, T>(this IServiceCollection services, string source) where TSaved : SavedNotification<T> where TDeleted : DeletedNotification<T> where T : IEntity => services
        .Tell<TSaved>(source, n => Changes.Saved(n.SavedEntities))
        .Tell<TDeleted>(source, n => Changes.Deleted(n.DeletedEntities));

    private static IServiceCollection Tell<T>(this IServiceCollection services, string source, Func<T, IEnumerable<Change>> changes) where T : INotification =>
        services.AddTransient<INotificationAsyncHandler<T>>(s => new ChangeTelling<T>(s.GetRequiredService<IServerEventRouter>(), source, changes));
}
