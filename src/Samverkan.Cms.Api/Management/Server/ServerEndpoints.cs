using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Management.Server;

/// <summary>What the client asks before anything else. It answers from settings alone: a failure here and the client stays on its loader.</summary>
internal static class ServerEndpoints
{
    public static void MapServer(this ManagementApi api)
    {
        api.Get("/server/status", Status);
        api.Get("/server/configuration", Configuration);
        api.Get("/server/information", Information);
        api.Get("/server/troubleshooting", Troubleshooting);
        api.Get("/server/upgrade-check", UpgradeCheck);
    }

    private static ServerStatusResponseModel Status(IRuntimeState runtime) => new() { ServerStatus = runtime.Level };

    private static ServerConfigurationResponseModel Configuration(IOptions<SecuritySettings> security, IOptions<GlobalSettings> global, Umbraco.Cms.Core.Security.IUserForgotPasswordSender mail) => new()
    {
        AllowPasswordReset = security.Value.AllowPasswordReset && mail.CanSend(),
        VersionCheckPeriod = 0, // nothing here asks another host for newer versions
        AllowLocalLogin = true,
        UmbracoCssPath = global.Value.UmbracoCssPath,
        SignalR = new() { SkipNegotiation = true },
    };

    private static ServerInformationResponseModel Information(IUmbracoVersion version) => new()
    {
        Version = version.SemanticVersion.ToSemanticStringWithoutBuild(),
        AssemblyVersion = version.AssemblyVersion?.ToString() ?? "",
        BaseUtcOffset = TimeZoneInfo.Local.BaseUtcOffset.ToString("c", CultureInfo.InvariantCulture),
        RuntimeMode = RuntimeMode.Production, // whatever the environment: what would have to be compiled anew cannot be changed here, and the client shows it to be read
    };

    private static ServerTroubleshootingResponseModel Troubleshooting(IUmbracoVersion version) => new()
    {
        Items =
        [
            new() { Name = "Umbraco.Cms.Core", Data = version.SemanticVersion.ToString() },
            new() { Name = ".NET", Data = RuntimeInformation.FrameworkDescription },
            new() { Name = "OS", Data = RuntimeInformation.OSDescription },
            new() { Name = "Culture", Data = CultureInfo.CurrentCulture.Name },
        ],
    };

    /// <summary>The site calls no other host, so it never knows of a newer version.</summary>
    private static UpgradeCheckResponseModel UpgradeCheck() => new() { Type = "None", Comment = "", Url = "" };
}
