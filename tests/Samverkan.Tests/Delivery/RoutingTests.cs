using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Tests.Delivery;

/// <summary>From an address to its document, without the database.</summary>
public sealed class RoutingTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    [Fact]
    public async Task An_address_is_found_without_a_command_to_the_database()
    {
        (IContent _, IContent page, string address) = await SectionWithPageAsync();
        await RoutedAsync(address);
        Assert.Equal(page.Key, await Queries.AtMost(0, () => RoutedAsync(address)));
    }

    [Fact]
    public async Task An_address_leads_nowhere_as_soon_as_its_document_is_unpublished_or_renamed()
    {
        (IContent section, IContent page, string address) = await SectionWithPageAsync();
        Assert.Equal(page.Key, await RoutedAsync(address));
        section.Name = Given.Unique("Renamed ");
        _engine.Get<IContentService>().Save(section);
        await _given.PublishAsync(section.Key, (string?)null);
        Assert.Null(await RoutedAsync(address));

        string renamed = Address(page.Key);
        Assert.Equal(page.Key, await RoutedAsync(renamed));
        Assert.True((await _engine.Get<IContentPublishingService>().UnpublishAsync(page.Key, null, Given.Editor)).Success);
        Assert.Null(await RoutedAsync(renamed));
    }

    [Fact]
    public async Task Of_two_documents_with_one_address_the_first_in_the_tree_is_found()
    {
        const string Taken = "taken";
        IContentType type = await _given.PageTypeAsync(shape: _given.With(Constants.Conventions.Content.UrlName, await _given.TextstringAsync()));
        IContent section = await _given.PublishedAsync(type, (await _given.PublishedAsync(type, null, (null, Given.Unique("Section "), "x"))).Key, (null, Given.Unique("Section "), "x"));
        IContent first = await NamedAsync("First"), second = await NamedAsync("Second");
        string address = Address(first.Key);
        Assert.Equal(address, Address(second.Key));
        Assert.Equal(first.Key, await RoutedAsync(address));
        SortingModel[] order = [new() { Key = second.Key, SortOrder = 0 }, new() { Key = first.Key, SortOrder = 1 }];
        Assert.Equal(ContentEditingOperationStatus.Success, await _engine.Get<IContentEditingService>().SortAsync(section.Key, order, Given.Editor));
        Assert.Equal(second.Key, await RoutedAsync(address));
        Assert.True((await _engine.Get<IContentPublishingService>().UnpublishAsync(second.Key, null, Given.Editor)).Success);
        Assert.Equal(first.Key, await RoutedAsync(address));

        async Task<IContent> NamedAsync(string name)
        {
            IContent document = await _given.DocumentAsync(type, section.Key, (null, name, "x"));
            document.SetValue(Constants.Conventions.Content.UrlName, Taken);
            _engine.Get<IContentService>().Save(document);
            await _given.PublishAsync(document.Key, (string?)null);
            return document;
        }
    }

    [Fact]
    public async Task Of_many_with_one_name_each_is_found_where_it_is()
    {
        for (int i = 0; i < 3; i++)
        {
            (IContent _, IContent page, string address) = await SectionWithPageAsync();
            Assert.Equal(page.Key, await RoutedAsync(address));
        }
    }

    private async Task<(IContent Section, IContent Page, string Address)> SectionWithPageAsync()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent first = await _given.PublishedAsync(type, null, (null, Given.Unique("Section "), "x"));
        IContent section = await _given.PublishedAsync(type, first.Key, (null, Given.Unique("Section "), "x"));
        IContent page = await _given.PublishedAsync(type, section.Key, (null, "Page", "x"));
        return (section, page, Address(page.Key));
    }

    private string Address(Guid key)
    {
        using UmbracoContextReference context = _engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return _engine.Get<IPublishedUrlProvider>().GetUrl(key);
    }

    private async Task<Guid?> RoutedAsync(string address)
    {
        using UmbracoContextReference context = _engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        IPublishedRouter router = _engine.Get<IPublishedRouter>();
        IPublishedRequestBuilder request = await router.CreateRequestAsync(new Uri(new Uri("http://localhost/"), address));
        IPublishedRequest routed = await router.RouteRequestAsync(request, new RouteRequestOptions(RouteDirection.Inbound));
        return routed is { PublishedContent: { } found, RedirectUrl: null } ? found.Key : null;
    }
}
