namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>Which addresses below <c>/umbraco</c> are views of the client: all that are not files, APIs, hubs or the sign-in page.</summary>
internal static class ShellPath
{
    private static readonly PathString[] Others = ["/management", "/delivery", "/samverkan", "/serverEventHub", "/PreviewHub", "/backoffice"];

    private static readonly string[] Beginnings = ["/openapi", "/login"];

    /// <param name="path">Below <c>/umbraco</c>.</param>
    public static bool IsView(PathString path) =>
        !Others.Any(other => path.StartsWithSegments(other))
        && !Beginnings.Any(beginning => path.Value?.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) is true)
        && (path.StartsWithSegments("/section") || !IsFile(path)); // style sheets and scripts are edited under their names

    private static bool IsFile(PathString path) => Path.HasExtension(path.Value);
}
