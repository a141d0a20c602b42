using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Mail;

/// <summary>
/// How mails leave, by <c>Umbraco:CMS:Global:Smtp</c>: to a server, into a folder, or not at all. In Development without any setting they are written into the
/// data directory, so that links in them can be followed.
/// </summary>
public sealed class MailRoute(IOptionsMonitor<GlobalSettings> settings, IHostEnvironment environment, DataDirectory data)
{
    private const string NobodysAddress = "cms@localhost";

    public SmtpSettings? Server => Smtp is { DeliveryMethod: System.Net.Mail.SmtpDeliveryMethod.Network, Host.Length: > 0 } smtp ? smtp : null;

    /// <summary>Where mails are written as <c>.eml</c>, when they go to no server.</summary>
    public string? Folder => Server is not null ? null
        : Smtp is { PickupDirectoryLocation.Length: > 0 } smtp ? Path.GetFullPath(smtp.PickupDirectoryLocation, environment.ContentRootPath)
        : environment.IsDevelopment() ? data.Mail : null;

    public bool IsThere => Server is not null || Folder is not null;

    /// <summary>Who mails are from when they do not say it themselves.</summary>
    public string From => Smtp is { From.Length: > 0 } smtp ? smtp.From : NobodysAddress;

    private SmtpSettings? Smtp => settings.CurrentValue.Smtp;
}
