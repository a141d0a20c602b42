namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>Where to go after signing in: a path of this site and nothing else, however it is written.</summary>
internal static class LocalPath
{
    /// <returns>Null for what is not a path of this site.</returns>
    public static string? Of(string? address) =>
        address is ['/'] || address is ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl) ? address : null;
}
