using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Cms.Api.Backoffice.Packages;

namespace Samverkan.Tests.Backoffice;

public sealed partial class PackageTests
{
    private const string Manifest = """
        { // a comment, as Umbraco allows
          "name": "Words", "id": "words", "version": "1.2.0", "allowPublicAccess": true,
          "importmap": { "imports": { "words": "/App_Plugins/words/words.js", "@umbraco-cms/backoffice/x": "/App_Plugins/words/other.js" }, "scopes": { "/a/": { "b": "/c.js" } } },
          "extensions": [ { "type": "localization", "alias": "Words.Sv" }, ],
        }
        """;

    [Fact]
    public async Task A_package_is_read_as_it_is_written()
    {
        await using BackofficeSite site = new(prepare: folder => Write(folder, "words", Manifest));
        PackageManifest package = Assert.Single(site.Get<PackageManifests>().All);
        Assert.Equal(("Words", "words", "1.2.0", true), (package.Name, package.Id, package.Version, package.AllowPublicAccess));
        Assert.Equal("Words.Sv", Assert.Single(package.Extensions).GetProperty("alias").GetString());
        Assert.NotEmpty(package.CacheBuster);
    }

    [Fact]
    public async Task A_package_of_two_words_is_closed_and_adds_nothing()
    {
        await using BackofficeSite site = new(prepare: folder => Write(folder, "plain", "{}"));
        PackageManifest package = Assert.Single(site.Get<PackageManifests>().All);
        Assert.Equal(("plain", null, null, false), (package.Name, package.Id, package.Version, package.AllowPublicAccess));
        Assert.Null(package.Importmap);
        Assert.Empty(package.Extensions);
    }

    [Fact]
    public async Task A_package_adds_to_the_import_map_and_replaces_nothing_in_it()
    {
        await using BackofficeSite site = new(prepare: folder => Write(folder, "words", Manifest));
        using JsonDocument map = JsonDocument.Parse(Map().Match(await site.Http.GetStringAsync("/umbraco")).Groups[1].Value);
        JsonElement imports = map.RootElement.GetProperty("imports");
        Assert.Equal("/App_Plugins/words/words.js", imports.GetProperty("words").GetString());
        Assert.Equal("/umbraco/backoffice/exports/x.js", imports.GetProperty("@umbraco-cms/backoffice/x").GetString());
        Assert.Equal("/c.js", map.RootElement.GetProperty("scopes").GetProperty("/a/").GetProperty("b").GetString());
    }

    [Fact]
    public async Task A_package_cannot_end_the_script_it_stands_in()
    {
        await using BackofficeSite site = new(prepare: folder => Write(folder, "evil", """{ "importmap": { "imports": { "</script><script>alert(1)</script>": "/x.js" } } }"""));
        Assert.DoesNotContain("<script>alert", await site.Http.GetStringAsync("/umbraco"), StringComparison.Ordinal);
    }

    [Theory, InlineData("{ \"name\": "), InlineData("null"), InlineData("[]"), InlineData("{ \"extensions\": 7 }")]
    public async Task A_package_that_cannot_be_read_is_left_out(string text)
    {
        await using BackofficeSite site = new(prepare: folder =>
        {
            Write(folder, "broken", text);
            Write(folder, "words", Manifest);
        });
        Assert.Equal("Words", Assert.Single(site.Get<PackageManifests>().All).Name);
    }

    [Theory, InlineData("Development", "2"), InlineData("Production", "1")]
    public async Task Only_in_Development_a_change_is_seen_at_once(string environment, string version)
    {
        await using BackofficeSite site = new(environment: environment, prepare: folder => Write(folder, "words", """{ "version": "1" }"""));
        _ = site.Get<PackageManifests>().All;
        Write(site.ContentRoot, "words", """{ "version": "2", "name": "longer, so that it differs within a clock's tick" }""");
        Assert.Equal(version, Assert.Single(site.Get<PackageManifests>().All).Version);
    }

    [Fact]
    public async Task A_changed_script_gives_the_package_another_cache_buster()
    {
        await using BackofficeSite site = new(environment: "Development", prepare: folder => Write(folder, "words", Manifest));
        string before = site.Get<PackageManifests>().All[0].CacheBuster;
        System.IO.File.WriteAllText(Path.Combine(site.ContentRoot, "App_Plugins/words/words.js"), "export {}");
        Assert.NotEqual(before, site.Get<PackageManifests>().All[0].CacheBuster);
    }

    [Fact]
    public async Task Its_files_are_kept_under_their_cache_buster_and_no_longer()
    {
        await using BackofficeSite site = new(prepare: folder => Write(folder, "words", Manifest));
        System.IO.File.WriteAllText(Path.Combine(site.ContentRoot, "App_Plugins/words/words.js"), "export {}");
        using HttpResponseMessage plain = await site.AskAsync("/App_Plugins/words/words.js"), busted = await site.AskAsync("/App_Plugins/words/words.js?umb__rnd=1");
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.True(plain.Headers.CacheControl!.NoCache);
        Assert.Equal(TimeSpan.FromDays(365), busted.Headers.CacheControl!.MaxAge);
    }

    private static void Write(string contentRoot, string folder, string manifest)
    {
        string path = Directory.CreateDirectory(Path.Combine(contentRoot, "App_Plugins", folder)).FullName;
        System.IO.File.WriteAllText(Path.Combine(path, "umbraco-package.json"), manifest);
    }

    [GeneratedRegex("<script type=\"importmap\"[^>]*>(.*?)</script>")]
    private static partial Regex Map();
}
