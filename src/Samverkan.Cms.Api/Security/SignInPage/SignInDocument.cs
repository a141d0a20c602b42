using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>The document around each page that shows before somebody has signed in: mark, lines, and one column of text.</summary>
internal static class SignInDocument
{
    private const string SiteName = "Samverkan mot trafficking";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text as HTML shows it, in an element or in a quoted attribute.</summary>
    public static string Encode(string? text) => text is null ? "" : Encoder.Encode(text);

    /// <param name="language"><c>sv</c> or <c>en</c>.</param>
    /// <param name="title">Text; names the page before the site's name.</param>
    /// <param name="main">HTML.</param>
    /// <param name="head">HTML that the page adds.</param>
    public static string Of(string language, string title, string main, string head = "") => $"""
        <!doctype html>
        <html lang="{Encode(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <meta name="color-scheme" content="light dark">
        <title>{Encode(title)} – {SiteName}</title>
        <link rel="icon" href="{SignInFiles.Root}/favicon.svg" type="image/svg+xml">
        <link rel="preload" href="{SignInFiles.Root}/source-serif-4.woff2" as="font" type="font/woff2" crossorigin>
        <link rel="preload" href="{SignInFiles.Root}/source-sans-3.woff2" as="font" type="font/woff2" crossorigin>
        <link rel="stylesheet" href="{SignInFiles.Root}/sign-in.css">
        {head}
        </head>
        <body class="sign-in">
        <header class="sign-in__side"><a class="brand" href="/"><img class="brand__mark" src="{SignInFiles.Root}/mark.svg" alt="" width="44" height="44"><span class="brand__name">Samverkan <span class="brand__rest">mot trafficking</span></span></a></header>
        <main class="sign-in__main">
        {main}
        </main>
        </body>
        </html>
        """;
}
