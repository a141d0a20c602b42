using System.Net;
using System.Text.RegularExpressions;
using Samverkan.Tests.Management;
using Samverkan.Web.Editors.Handbook;

namespace Samverkan.Tests.Editors;

/// <summary>The editor's handbook is whole, and for those signed in.</summary>
public sealed partial class HandbookTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const string Handbook = "~/umbraco/samverkan/api/v1/handbook";

    [Fact]
    public void Every_picture_and_every_page_that_the_handbook_names_is_there()
    {
        IReadOnlyList<HandbookPage> pages = new HandbookPages().All;
        Assert.InRange(pages.Count, 5, 20);
        Assert.All(pages, page => Assert.NotEqual("", page.Title));
        foreach (Match picture in pages.SelectMany(page => Picture().Matches(page.Html))) Assert.NotNull(HandbookPages.Picture(picture.Groups[1].Value));
        foreach (Match link in pages.SelectMany(page => Link().Matches(page.Html))) Assert.Contains(pages, page => page.Name == link.Groups[1].Value);
        Assert.All(pages.SelectMany(page => Image().Matches(page.Html)), image => Assert.Matches("alt=\"[^\"]+\"", image.Value));
    }

    [Fact]
    public async Task It_is_read_by_whoever_is_signed_in_and_by_nobody_else()
    {
        Assert.Equal(new HandbookPages().All.Count, (await fixture.Administrator.ReadAsync(Handbook)).AsArray().Count);
        Assert.Equal("image/png", (await fixture.Administrator.GetAsync($"{Handbook}/pictures/start")).Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Administrator.GetAsync($"{Handbook}/pictures/nothing")).StatusCode);
        foreach (string path in (string[])[Handbook, $"{Handbook}/pictures/start"]) Assert.Equal(HttpStatusCode.Unauthorized, (await fixture.Api.NewSession().GetAsync(path)).StatusCode);
    }

    [GeneratedRegex("<img[^>]*src=\"bilder/([^\"]+)\\.png\"")]
    private static partial Regex Picture();

    [GeneratedRegex("<img[^>]*>")]
    private static partial Regex Image();

    [GeneratedRegex("href=\"([\\w-]+)\\.md\"")]
    private static partial Regex Link();
}
