using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.HealthChecks;

/// <summary>Invitations, forgotten passwords and messages from the site's forms are sent by mail.</summary>
[HealthCheck("4e2b7a0c-93d6-4f0e-a6f1-7d9c1e5b8d04", "Mail", Description = "A mail server is configured.", Group = "Services")]
public sealed class MailCheck(IOptionsMonitor<GlobalSettings> settings) : HealthCheck
{
    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync() => settings.CurrentValue.Smtp is { } smtp && (smtp.Host ?? smtp.PickupDirectoryLocation) is { Length: > 0 } way
        ? Registration.Said(StatusResultType.Success, $"Mail is handed to {way}, from {smtp.From}.")
        : Registration.Said(StatusResultType.Warning, "No mail server is configured: nobody can be invited by mail or get a new password. Set Umbraco:CMS:Global:Smtp (Host, Port, From).");
}
