using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.HealthChecks;

/// <summary>By the request that asks: a proxy in front must say how it was reached.</summary>
[HealthCheck("b8a1b0f7-4d1e-4b53-9d0e-0c8f2f8a3c03", "HTTPS", Description = "The backoffice is reached over an encrypted connection.", Group = "Security")]
public sealed class HttpsCheck(IHttpContextAccessor requests) : HealthCheck
{
    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync() => requests.HttpContext?.Request switch
    {
        null => Registration.Said(StatusResultType.Info, "Nobody asked over HTTP, so there is no connection to judge."),
        { IsHttps: true } => Registration.Said(StatusResultType.Success, "You reach the backoffice over HTTPS."),
        _ => Registration.Said(StatusResultType.Error, "You reach the backoffice without HTTPS: passwords can be read on the way. Serve the site over HTTPS, and let a proxy in front send X-Forwarded-Proto."),
    };
}
