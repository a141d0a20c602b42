using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

public sealed class LanguageTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private ILanguageService Languages => _engine.Get<ILanguageService>();

    [Fact]
    public async Task The_default_language_cannot_be_deleted() =>
        Assert.Equal(LanguageOperationStatus.MissingDefault, (await Languages.DeleteAsync(await Languages.GetDefaultIsoCodeAsync(), Given.Editor)).Status);

    [Fact]
    public async Task Fallbacks_in_a_circle_are_refused()
    {
        ILanguage first = await _given.LanguageAsync("fi-FI"), middle = await _given.LanguageAsync("smn-FI"), second = await _given.LanguageAsync("et-EE");
        first.FallbackIsoCode = middle.IsoCode;
        Assert.True((await Languages.UpdateAsync(first, Given.Editor)).Success);
        middle.FallbackIsoCode = second.IsoCode;
        Assert.True((await Languages.UpdateAsync(middle, Given.Editor)).Success);
        second.FallbackIsoCode = first.IsoCode;
        Assert.Equal(LanguageOperationStatus.InvalidFallback, (await Languages.UpdateAsync(second, Given.Editor)).Status);
    }

    [Fact]
    public async Task A_deleted_language_takes_its_names_values_texts_and_addresses_along()
    {
        ILanguage gone = await _given.LanguageAsync("da-DK"), user = await _given.LanguageAsync("fo-FO");
        user.FallbackIsoCode = gone.IsoCode;
        Assert.True((await Languages.UpdateAsync(user, Given.Editor)).Success);
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent home = await _given.PublishedAsync(type, null, ("en-US", Given.Unique("Home "), "a"), ("da-DK", Given.Unique("Hjem "), "b"));
        Assert.True((await _engine.Get<IDomainService>().UpdateDomainsAsync(home.Key, new DomainsUpdateModel { Domains = [new DomainModel { DomainName = $"{Given.Unique("d")}.example", IsoCode = "da-DK" }] })).Success);
        DictionaryItem word = new(Given.Unique("Word."));
        word.Translations = [new DictionaryTranslation(gone, "ord"), new DictionaryTranslation(user, "orð")];
        Assert.True((await _engine.Get<IDictionaryItemService>().CreateAsync(word, Given.Editor)).Success);

        var deleted = await Languages.DeleteAsync(gone.IsoCode, Given.Editor);
        Assert.True(deleted.Success, deleted.Status.ToString());

        Assert.Null((await Languages.GetAsync(user.IsoCode))!.FallbackIsoCode);
        Assert.Equal(["en-US"], _engine.Get<IContentService>().GetById(home.Key)!.AvailableCultures);
        Assert.Null(_engine.Get<IContentService>().GetById(home.Key)!.GetValue("headline", "da-DK"));
        Assert.Equal(["fo-FO"], (await _engine.Get<IDictionaryItemService>().GetAsync(word.Key))!.Translations.Select(t => t.LanguageIsoCode));
        Assert.All(await _engine.Get<IDomainService>().GetAssignedDomainsAsync(home.Key, true), domain => Assert.Null(domain.LanguageIsoCode));
    }
}
