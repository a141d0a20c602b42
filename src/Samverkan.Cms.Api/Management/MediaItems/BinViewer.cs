using Samverkan.Cms.Api.Security;
using Samverkan.Cms.Imaging;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>Whoever is signed in, has the section of media and may open the bin. A picture is asked for without the header of the client's other calls, so the cookie of the sign-in says who it is.</summary>
internal sealed class BinViewer(IMediaPermissionService permissions) : IBinViewer
{
    public async Task<bool> MaySeeAsync(HttpContext http) =>
        await http.RequestServices.GetRequiredService<CookieSession>().FindAsync(http) is { User: var user } && user.AllowedSections.Contains(Constants.Applications.Media)
        && await permissions.AuthorizeBinAccessAsync(user) == MediaAuthorizationStatus.Success;
}
