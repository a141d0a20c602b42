using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

public sealed class DictionaryAndDomainTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IDictionaryItemService Words => _engine.Get<IDictionaryItemService>();

    private IDomainService Domains => _engine.Get<IDomainService>();

    [Fact]
    public async Task Deleting_a_word_takes_its_descendants_along()
    {
        IDictionaryItem top = await WordAsync(null), middle = await WordAsync(top.Key), bottom = await WordAsync(middle.Key), beside = await WordAsync(null);
        Assert.Equal([middle.Key, bottom.Key], (await Words.GetDescendantsAsync(top.Key)).Select(w => w.Key).OrderBy(k => k != middle.Key));
        Assert.True((await Words.DeleteAsync(top.Key, Given.Editor)).Success);
        Assert.Null(await Words.GetAsync(bottom.Key));
        Assert.NotNull(await Words.GetAsync(beside.Key));
    }

    [Fact]
    public async Task Keys_of_words_are_unique_without_regard_to_case()
    {
        IDictionaryItem word = await WordAsync(null);
        Assert.Equal(DictionaryItemOperationStatus.DuplicateItemKey, (await Words.CreateAsync(new DictionaryItem(word.ItemKey.ToUpperInvariant()), Given.Editor)).Status);
    }

    [Fact]
    public async Task A_domain_belongs_to_one_document_and_knows_its_language_at_once()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent first = await _given.PublishedAsync(type, null, (null, Given.Unique("First "), null)), second = await _given.PublishedAsync(type, null, (null, Given.Unique("Second "), null));
        DomainsUpdateModel model = new() { Domains = [new DomainModel { DomainName = $"{Given.Unique("host")}.example", IsoCode = "en-US" }] };
        var saved = await Domains.UpdateDomainsAsync(first.Key, model);
        Assert.True(saved.Success, saved.Status.ToString());
        Assert.Equal("en-US", Assert.Single(await Domains.GetAssignedDomainsAsync(first.Key, false)).LanguageIsoCode);
        Assert.NotEqual(DomainOperationStatus.Success, (await Domains.UpdateDomainsAsync(second.Key, model)).Status);
    }

    [Fact]
    public async Task The_store_refuses_a_domain_that_is_there()
    {
        IContent home = await _given.PublishedAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Home "), null));
        string name = $"{Given.Unique("host")}.example";
        IDomainRepository repository = _engine.Get<IDomainRepository>();
        _engine.Scoped(() => Save(repository, name, home.Id));
        Assert.Throws<System.Data.DuplicateNameException>(() => _engine.Scoped(() => Save(repository, name.ToUpperInvariant(), home.Id)));
    }

    private static bool Save(IDomainRepository repository, string name, int root)
    {
        repository.Save(new UmbracoDomain(name, "en-US") { RootContentId = root, LanguageId = 1 });
        return true;
    }

    private async Task<IDictionaryItem> WordAsync(Guid? parent) => (await Words.CreateAsync(new DictionaryItem(parent, Given.Unique("Word.")), Given.Editor)).Result!;
}
