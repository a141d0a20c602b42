using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Samverkan.Cms.Api.Shared.Values;
using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Api.Shared;

internal static class Registration
{
    public static IServiceCollection AddShared(this IServiceCollection services) => services
        .AddSingleton<Editor>()
        .AddSingleton<IEventMessagesFactory, MessagesOfRequest>()
        .AddSingleton<EntityTree>()
        .AddSingleton<EntitySearch>()
        .AddSingleton<ContentSearch>()
        .AddSingleton<ReferenceModels>()
        .AddSingleton<TrackedReferences>()
        .AddSingleton<UserStartNodes>()
        .AddSingleton<ReadableNodes>()
        .AddSingleton<PropertyValues>()
        .AddSingleton<Contents.PublishableModels>()
        .AddSingleton<Membership.Permissions>()
        .AddSingleton<Membership.UserParts>()
        .AddSingleton<Membership.UserGuard>()
        .AddSingleton<DocumentGuard>()
        .AddSingleton<MediaGuard>()
        .AddSingleton<ElementGuard>();
}
