using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Tests.Delivery;

/// <summary>Addresses are computed once in a generation of the published content, and are never those of an older one.</summary>
public sealed class AddressTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    [Fact]
    public async Task A_renamed_section_changes_the_addresses_below_it_at_once()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent section = await _given.PublishedAsync(type, null, (null, Given.Unique("Before "), "x"));
        IContent page = await _given.PublishedAsync(type, section.Key, (null, "Page", "x"));
        IContent below = await _given.PublishedAsync(type, page.Key, (null, "Below", "x"));
        string before = Address(below.Key);

        page.Name = "Renamed";
        _engine.Get<IContentService>().Save(page);
        Assert.Equal(before, Address(below.Key)); // a draft has no address yet
        await _given.PublishAsync(page.Key, (string?)null);
        Assert.Contains("/renamed/below", Address(below.Key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unpublishing_takes_the_address_away()
    {
        IContent page = await _given.PublishedAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), "x"));
        IPublishedContent published = _engine.Get<IPublishedContentCache>().GetById(page.Key)!;
        Assert.NotEqual("#", Address(published));
        Assert.True((await _engine.Get<IContentPublishingService>().UnpublishAsync(page.Key, null, Given.Editor)).Success);
        Assert.Equal("#", Address(published));
    }

    private string Address(Guid key) => Address(_engine.Get<IPublishedContentCache>().GetById(key)!);

    private string Address(IPublishedContent content)
    {
        using UmbracoContextReference context = _engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return _engine.Get<IPublishedUrlProvider>().GetUrl(content);
    }
}
