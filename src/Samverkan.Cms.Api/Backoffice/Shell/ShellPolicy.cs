namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>What the client may load: its own origin and nothing else.</summary>
internal static class ShellPolicy
{
    /// <summary>
    /// Scripts: files of this origin and what carries the nonce (the import map). Styles: the client writes style attributes and elements by the hundred.
    /// Workers and pictures from blobs are the code editor's and those of uploads not yet saved. Frames are the site in preview.
    /// </summary>
    public static string With(string nonce) => string.Join("; ",
        "default-src 'self'",
        $"script-src 'self' 'nonce-{nonce}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "frame-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'");
}
