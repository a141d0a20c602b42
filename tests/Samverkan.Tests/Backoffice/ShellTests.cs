using System.Net;
using System.Text.RegularExpressions;

namespace Samverkan.Tests.Backoffice;

public sealed partial class ShellTests
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/oauth_complete?code=1&state=2")]
    [InlineData("/umbraco/logout")]
    [InlineData("/umbraco/error")]
    [InlineData("/umbraco/preview?id=1")]
    [InlineData("/umbraco/section/content/workspace/document/edit/1/sv-SE")]
    [InlineData("/umbraco/section/settings/workspace/stylesheet/edit/%2Fsite.css")]
    public async Task Views_of_the_client_are_the_shell(string path)
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<umb-app", html, StringComparison.Ordinal);
        Assert.Contains("<base href=\"/umbraco/\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/umbraco/management/api/v1/nothing")]
    [InlineData("/umbraco/Management/api/v1/nothing")]
    [InlineData("/umbraco/delivery/api/v2/nothing")]
    [InlineData("/umbraco/samverkan/api/v1/nothing")]
    [InlineData("/umbraco/serverEventHub/negotiate")]
    [InlineData("/umbraco/PreviewHub")]
    [InlineData("/umbraco/openapi.json")]
    [InlineData("/umbraco/openapi/management")]
    [InlineData("/umbraco/login")]
    [InlineData("/umbraco/login/forgot-password")]
    [InlineData("/umbraco/favicon.ico")]
    [InlineData("/umbraco/backoffice")]
    public async Task Files_APIs_hubs_and_sign_in_are_not(string path)
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_nonce_of_the_policy_is_that_of_the_scripts_and_each_time_another()
    {
        await using BackofficeSite site = new();
        HashSet<string> seen = [];
        for (var time = 0; time < 2; time++)
        {
            using HttpResponseMessage answer = await site.AskAsync("/umbraco");
            string nonce = PolicyNonce().Match(answer.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;
            string[] scripts = [.. Script().Matches(await answer.Content.ReadAsStringAsync()).Select(match => match.Value)];
            Assert.Equal(2, scripts.Length);
            Assert.All(scripts, script => Assert.Contains($"nonce=\"{nonce}\"", script, StringComparison.Ordinal));
            Assert.True(seen.Add(nonce));
        }
    }

    [Fact]
    public async Task The_policy_knows_no_other_host()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync("/umbraco");
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotMatch(@"https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline", policy);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shell_is_neither_kept_nor_found_by_search_engines()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync("/umbraco");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "sv")]
    [InlineData("*", "sv")]
    [InlineData("sv-SE,sv;q=0.9,en;q=0.8", "sv")]
    [InlineData("en-GB,en;q=0.9,sv;q=0.8", "en")]
    [InlineData("de,sv;q=0.4,en;q=0.6", "en")]
    [InlineData("de-DE,de;q=0.9", "en")]
    [InlineData("svx", "en")]
    public async Task The_browser_says_which_language_it_starts_in(string accepted, string language)
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync("/umbraco", ("Accept-Language", accepted));
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<umb-app lang=\"{language}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_app_needs_at_once_is_asked_for_at_once()
    {
        await using BackofficeSite site = new();
        string html = await site.Http.GetStringAsync("/umbraco");
        Assert.Contains($"<link rel=\"modulepreload\" href=\"/umbraco/backoffice/{SmallBundle.Chunk}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shell_comes_compressed()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync("/umbraco", ("Accept-Encoding", "br"));
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Theory, InlineData("sv", "Redaktionen är inte byggd"), InlineData("en", "The editors’ part has not been built")]
    public async Task Without_the_bundle_a_page_says_what_is_missing_and_what_to_do(string language, string said)
    {
        await using BackofficeSite site = new(isBuilt: false);
        using HttpResponseMessage answer = await site.AskAsync("/umbraco/section/content", ("Accept-Language", language));
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains($"<h1>{said}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("Node.js", html, StringComparison.Ordinal);
        Assert.Contains("dotnet build", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync("/umbraco/backoffice/app.js")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("/umbraco/login-files/sign-in.css")).StatusCode);
    }

    [Fact]
    public async Task A_pack_that_does_not_fit_its_manifest_counts_as_missing()
    {
        await using BackofficeSite site = new();
        System.IO.File.AppendAllText(Path.Combine(site.ContentRoot, "backoffice.pack"), "more");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.AskAsync("/umbraco")).StatusCode);
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex PolicyNonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();
}
