using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Samverkan.Cms.Api.Delivery.Access;

/// <summary>The site's own settings of the delivery API, <c>Samverkan:Delivery</c>.</summary>
public sealed class DeliverySettings
{
    public const string Section = "Samverkan:Delivery";

    /// <summary>How often a key may ask in a minute; 0: as often as it likes. Read at start.</summary>
    public int RequestsPerMinute { get; set; } = 600;
}

/// <summary>Each key may ask so often. Whoever asks without one is known by nothing, and is not counted.</summary>
internal sealed class RateLimits(IOptions<DeliverySettings> settings) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<Credentials> _limiter = PartitionedRateLimiter.Create<Credentials, Guid>(credentials => settings.Value.RequestsPerMinute is > 0 and var limit
        ? RateLimitPartition.GetFixedWindowLimiter(credentials.Id, _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Window })
        : RateLimitPartition.GetNoLimiter(credentials.Id));

    public bool Takes(Credentials? credentials, out TimeSpan wait)
    {
        wait = Window;
        if (credentials is null) return true;
        using RateLimitLease lease = _limiter.AttemptAcquire(credentials);
        if (lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan told)) wait = told;
        return lease.IsAcquired;
    }

    public static Task RefuseAsync(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Problems.Problem(StatusCodes.Status429TooManyRequests, "Too many requests", "This key has asked as often as it may in a minute. Wait as long as Retry-After says, keep answers, and ask for several items at a time.").ExecuteAsync(http);
    }

    public void Dispose() => _limiter.Dispose();
}
