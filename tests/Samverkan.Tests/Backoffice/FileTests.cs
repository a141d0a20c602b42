using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Samverkan.Tests.Backoffice;

public sealed class FileTests
{
    private const string App = "/umbraco/backoffice/app.js", Chunk = "/umbraco/backoffice/" + SmallBundle.Chunk;

    [Fact]
    public async Task A_file_comes_compressed_to_whoever_takes_Brotli()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync(App, ("Accept-Encoding", "gzip, deflate, br;q=0.9"));
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.ToString());
        await using BrotliStream unpacked = new(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using StreamReader reader = new(unpacked);
        Assert.Equal(SmallBundle.App, await reader.ReadToEndAsync());
    }

    [Theory, InlineData(""), InlineData("gzip"), InlineData("gzip, br;q=0")]
    public async Task Others_get_it_as_it_is(string accepted)
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync(App, ("Accept-Encoding", accepted));
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Equal(SmallBundle.App, await answer.Content.ReadAsStringAsync());
        Assert.Equal(answer.Content.Headers.ContentLength, System.Text.Encoding.UTF8.GetByteCount(SmallBundle.App));
    }

    [Theory]
    [InlineData(App, "text/javascript; charset=utf-8")]
    [InlineData("/umbraco/backoffice/assets/fonts/a.woff2", "font/woff2")]
    [InlineData("/umbraco/backoffice/assets/graphics/logo.svg", "image/svg+xml")]
    [InlineData("/umbraco/management/api/v1/security/back-office/graphics/logo", "image/svg+xml")]
    [InlineData("/umbraco/login-files/sign-in.css", "text/css; charset=utf-8")]
    [InlineData("/umbraco/login-files/passkey.js", "text/javascript; charset=utf-8")]
    [InlineData("/umbraco/login-files/source-sans-3.woff2", "font/woff2")]
    public async Task A_file_says_what_it_is(string path, string type)
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_name_with_a_hash_is_kept_for_good_and_others_are_asked_for_again()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage chunk = await site.AskAsync(Chunk), app = await site.AskAsync(App);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", chunk.Headers.GetValues("Cache-Control")));
        Assert.True(app.Headers.CacheControl!.NoCache);
    }

    [Theory, InlineData("br"), InlineData("identity")]
    public async Task A_file_that_is_known_is_not_sent_again(string encoding)
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage first = await site.AskAsync(App, ("Accept-Encoding", encoding));
        using HttpResponseMessage second = await site.AskAsync(App, ("Accept-Encoding", encoding), ("If-None-Match", $"\"other\", {first.Headers.ETag}"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Each_encoding_has_its_own_tag()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage packed = await site.AskAsync(App, ("Accept-Encoding", "br")), plain = await site.AskAsync(App);
        Assert.NotEqual(packed.Headers.ETag, plain.Headers.ETag);
    }

    [Fact]
    public async Task HEAD_answers_without_a_body()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, App));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/umbraco/backoffice/nothing.js")]
    [InlineData("/umbraco/backoffice/")]
    [InlineData("/umbraco/backoffice/APP.JS")]
    [InlineData("/umbraco/backoffice/../secret.txt")]
    [InlineData("/umbraco/backoffice/..\\secret.txt")]
    [InlineData("/umbraco/backoffice//secret.txt")]
    [InlineData("/umbraco/backoffice/assets/../app.js")]
    [InlineData("/umbraco/login-files/../secret.txt")]
    [InlineData("/umbraco/login-files/nothing.css")]
    public async Task What_the_bundle_does_not_hold_is_not_found(string path)
    {
        await using BackofficeSite site = new(prepare: folder => System.IO.File.WriteAllText(Path.Combine(folder, "secret.txt"), "secret"));
        HttpContext answer = await site.Server.SendAsync(http => (http.Request.Method, http.Request.Path) = ("GET", path)); // as it is: a client would tidy the path
        Assert.Equal(StatusCodes.Status404NotFound, answer.Response.StatusCode);
    }

    [Fact]
    public async Task Files_are_read_and_nothing_else()
    {
        await using BackofficeSite site = new();
        using HttpResponseMessage answer = await site.Http.PostAsync(App, content: null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
