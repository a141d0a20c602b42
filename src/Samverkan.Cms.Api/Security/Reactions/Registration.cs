using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Api.Security.Reactions;

internal static class Registration
{
    public static IServiceCollection AddSignInReactions(this IServiceCollection services) => services.AddReaction<SignInAudit>().AddReaction<SessionRevocation>();

    private static IServiceCollection AddReaction<T>(this IServiceCollection services)
    {
        foreach (Type contract in typeof(T).GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationAsyncHandler<>))) services.AddTransient(contract, typeof(T));
        return services;
    }
}
