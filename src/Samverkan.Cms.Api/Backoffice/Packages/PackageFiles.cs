using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Samverkan.Cms.Api.Backoffice.Packages;

/// <summary>Scripts and styles of packages. The client adds the package's cache buster to their addresses, which lets them be kept.</summary>
internal static class PackageFiles
{
    private const string Root = "/App_Plugins", CacheBuster = "umb__rnd";

    public static IApplicationBuilder UsePackageFiles(this IApplicationBuilder app)
    {
        string folder = Path.Combine(app.ApplicationServices.GetRequiredService<IHostEnvironment>().ContentRootPath, "App_Plugins");
        return !Directory.Exists(folder) ? app : app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Root,
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = sent => sent.Context.Response.Headers.CacheControl =
                sent.Context.Request.Query.ContainsKey(CacheBuster) ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }
}
