using Samverkan.Cms.Api.Backoffice.Bundle;

namespace Samverkan.Tests.Backoffice;

/// <summary>The bundle that this build made; skipped where the program was built without Node.js.</summary>
public sealed class BundleTests
{
    private const int MostAtOnce = 500_000, MostOfAll = 6_000_000;

    private static readonly BackofficeBundle Bundle = new(Path.Combine(AppContext.BaseDirectory, "backoffice"));

    [Theory]
    [InlineData("app.js")]
    [InlineData("css/light.css")]
    [InlineData("css/dark.css")]
    [InlineData("css/high-contrast.css")]
    [InlineData("css/umb-css.css")]
    [InlineData("css/rte-content.css")]
    [InlineData("css/umbraco-blockgridlayout.css")]
    [InlineData("assets/fonts/LatoLatin-Regular.woff2")]
    [InlineData("assets/umbraco-logo.svg")]
    [InlineData("assets/installer-illustration.svg")]
    [InlineData("assets/favicon.svg")]
    [InlineData("assets/graphics/logo.svg")]
    [InlineData("assets/graphics/logo-alternative.svg")]
    [InlineData("assets/graphics/login-logo.svg")]
    [InlineData("assets/graphics/login-logo-alternative.svg")]
    [InlineData("assets/graphics/login-background.svg")]
    public void It_has_what_the_client_asks_for_by_name(string path)
    {
        Assert.SkipUnless(Bundle.IsPresent, "Built without Node.js");
        BundledFile? file = Bundle.Find(path);
        Assert.NotNull(file);
        Assert.False(file.Immutable);
    }

    [Fact]
    public void Each_file_unpacks_to_its_length()
    {
        Assert.SkipUnless(Bundle.IsPresent, "Built without Node.js");
        Assert.All(Bundle.Manifest!.Files.Values, file => Assert.Equal(file.Length, Bundle.Unpacked(file).Length));
    }

    [Fact]
    public void Each_module_of_the_import_map_is_there()
    {
        Assert.SkipUnless(Bundle.IsPresent, "Built without Node.js");
        string[] modules = [.. Bundle.Manifest!.ImportMap.GetProperty("imports").EnumerateObject().Select(module => module.Value.GetString()!)];
        Assert.True(modules.Length > 100, $"{modules.Length} modules");
        Assert.All(modules, module => Assert.NotNull(Bundle.Find(module["/umbraco/backoffice/".Length..])));
    }

    [Fact]
    public void It_starts_from_few_bytes()
    {
        Assert.SkipUnless(Bundle.IsPresent, "Built without Node.js");
        string[] atOnce = ["app.js", .. Bundle.Manifest!.Preload];
        Assert.InRange(atOnce.Length, 2, 12);
        Assert.InRange(atOnce.Sum(name => Bundle.Find(name)!.Stored), 1, MostAtOnce);
        Assert.InRange(Bundle.Manifest.Length, 1, MostOfAll);
    }
}
