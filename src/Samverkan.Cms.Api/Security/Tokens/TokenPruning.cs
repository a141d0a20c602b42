using OpenIddict.Abstractions;
using Samverkan.Cms.Hosting.Jobs;

namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>Removes tokens and authorizations that are expired or revoked, a day after they were made.</summary>
internal sealed class TokenPruning(IServiceScopeFactory scopes) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public string Name => "OpenIddictCleanup";

    public TimeSpan Period => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        DateTimeOffset before = DateTimeOffset.UtcNow - Kept;
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(before, stop);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(before, stop);
    }
}
