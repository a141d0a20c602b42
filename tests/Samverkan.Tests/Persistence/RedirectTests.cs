using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Tests.Persistence;

public sealed class RedirectTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task A_renamed_page_is_found_at_its_old_address_by_Core_and_so_is_what_lies_below()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent home = await _given.PublishedAsync(type, null, (null, Given.Unique("Home "), null));
        IContent page = await _given.PublishedAsync(type, home.Key, (null, "Old name", null));
        IContent below = await _given.PublishedAsync(type, page.Key, (null, "Below", null));
        string before = Path(below);

        page.Name = "New name";
        Assert.True(Contents.Save(page).Success);
        await _given.PublishAsync(page.Key, [null]);

        Assert.EndsWith("/new-name/below", Path(below), StringComparison.Ordinal);
        Assert.Equal(Path(page), await RedirectedFrom(before[..^"/below".Length]));
        Assert.Equal(Path(below), await RedirectedFrom(before));
    }

    [Fact]
    public async Task A_moved_page_leaves_redirects_and_one_that_moves_back_takes_them_away()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent home = await _given.PublishedAsync(type, null, (null, Given.Unique("Home "), null));
        IContent first = await _given.PublishedAsync(type, home.Key, (null, "First", null));
        IContent second = await _given.PublishedAsync(type, home.Key, (null, "Second", null));
        IContent page = await _given.PublishedAsync(type, first.Key, (null, "Page", null));
        string before = Path(page);

        Assert.True(Contents.Move(page, second.Id).Success);
        Assert.Equal(Path(page), await RedirectedFrom(before));

        Assert.True(Contents.Move(Contents.GetById(page.Key)!, first.Id).Success);
        Assert.Equal(before, Path(page));
        Assert.DoesNotContain(_engine.Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key), r => before.StartsWith(r.Url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_cultures_new_name_redirects_in_that_culture_only()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent home = await _given.PublishedAsync(type, null, ("en-US", Given.Unique("Home "), null), ("sv-SE", Given.Unique("Hem "), null));
        IContent page = await _given.PublishedAsync(type, home.Key, ("en-US", "Page", null), ("sv-SE", "Sida", null));
        page.SetCultureName("Ny sida", "sv-SE");
        Assert.True(Contents.Save(page).Success);
        await _given.PublishAsync(page.Key, "en-US", "sv-SE");
        IRedirectUrl redirect = Assert.Single(_engine.Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key));
        Assert.Equal(("sv-SE", "/sida"), (redirect.Culture, redirect.Url[redirect.Url.LastIndexOf('/')..]));
    }

    [Fact]
    public async Task Publishing_text_only_and_unpublished_pages_leave_no_redirects()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent page = await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), "one"));
        page.SetValue("headline", "two");
        Assert.True(Contents.Save(page).Success);
        await _given.PublishAsync(page.Key, [null]);
        IContent draft = await _given.DocumentAsync(type, null, (null, Given.Unique("Draft "), null));
        Assert.True(Contents.Move(draft, page.Id).Success);
        Assert.Empty(_engine.Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key));
        Assert.Empty(_engine.Get<IRedirectUrlService>().GetContentRedirectUrls(draft.Key));
    }

    private string Path(IContent page)
    {
        using UmbracoContextReference context = _engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return _engine.Get<IPublishedUrlProvider>().GetUrl(page.Key, UrlMode.Relative).TrimEnd('/');
    }

    private async Task<string?> RedirectedFrom(string path)
    {
        using UmbracoContextReference context = _engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        IPublishedRequestBuilder request = await _engine.Get<IPublishedRouter>().CreateRequestAsync(new Uri($"http://localhost{path}"));
        request.SetCulture("en-US");
        ContentFinderByRedirectUrl finder = ActivatorUtilities.CreateInstance<ContentFinderByRedirectUrl>(_engine.Services);
        return await finder.TryFindContent(request) ? request.Build().RedirectUrl?.TrimEnd('/') : null;
    }
}
