using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

public sealed class VersionTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IContentVersionService Versions => _engine.Get<IContentVersionService>();

    [Fact]
    public async Task The_current_version_comes_first_then_the_newest()
    {
        IContent page = await WithVersionsAsync(await _given.PageTypeAsync());
        IContent[] versions = [.. Contents.GetVersions(page.Id)];
        Assert.Equal(4, versions.Length);
        Assert.Equal(page.VersionId, versions[0].VersionId);
        Assert.Equal(versions.Skip(1).OrderByDescending(v => v.UpdateDate).ThenByDescending(v => v.VersionId).Select(v => v.VersionId), versions.Skip(1).Select(v => v.VersionId));
        Assert.Equal(["3", "3", "2", "1"], versions.Select(v => v.GetValue<string>("headline")!));
        Assert.All(versions, v => Assert.Equal("3", v.GetValue("headline", published: true)));
    }

    [Fact]
    public async Task Deleting_a_version_and_what_is_older_leaves_the_current_and_the_published_one()
    {
        IContent page = await WithVersionsAsync(await _given.PageTypeAsync());
        Contents.DeleteVersion(page.Id, page.VersionId, deletePriorVersions: true);
        Assert.Equal([page.VersionId, page.PublishedVersionId], Contents.GetVersions(page.Id).Select(v => v.VersionId));
    }

    [Fact]
    public async Task Old_versions_go_by_date_and_the_current_and_published_ones_stay()
    {
        IContent page = await WithVersionsAsync(await _given.PageTypeAsync());
        Contents.DeleteVersions(page.Id, DateTime.UtcNow.AddDays(1));
        Assert.Equal(2, Contents.GetVersions(page.Id).Count());
    }

    [Fact]
    public async Task Pages_of_a_variant_documents_history_count_each_version_once()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent home = await _given.PublishedAsync(type, null, ("en-US", Given.Unique("Home "), "a"), ("sv-SE", Given.Unique("Hem "), "b"));
        await _given.PublishAsync(home.Key, "en-US");
        var page = (await Versions.GetPagedContentVersionsAsync(home.Key, null, 0, 2)).Result!;
        var swedish = (await Versions.GetPagedContentVersionsAsync(home.Key, "sv-SE", 0, 10)).Result!;
        Assert.Equal((Contents.GetVersions(home.Id).LongCount(), 2), (page.Total, page.Items.Count()));
        Assert.Equal(swedish.Total, swedish.Items.Select(v => v.VersionId).Distinct().LongCount());
        Assert.True(page.Items.First().CurrentDraftVersion);
    }

    [Fact]
    public async Task The_clean_up_takes_neither_current_nor_published_nor_kept_versions()
    {
        IContent page = await WithVersionsAsync(await _given.PageTypeAsync());
        int kept = Contents.GetVersions(page.Id).Last().VersionId;
        Assert.True((await Versions.SetPreventCleanupAsync(kept.ToGuid(), true, Given.Editor)).Success);
        Assert.True(Versions.Get(kept)!.PreventCleanup);
        Assert.Equal(["2"], Eligible(page).Select(v => Contents.GetVersion(v.VersionId)!.GetValue<string>("headline")!));
        Versions.PerformContentVersionCleanup(DateTime.UtcNow.AddYears(1));
        Assert.Equal(["3", "3", "1"], Contents.GetVersions(page.Id).Select(v => v.GetValue<string>("headline")!));
    }

    [Fact]
    public async Task A_type_can_keep_all_its_versions()
    {
        IContentType type = await _given.PageTypeAsync(shape: t => t.HistoryCleanup = new() { PreventCleanup = true });
        Assert.Empty(Eligible(await WithVersionsAsync(type)));
        IDocumentVersionRepository repository = _engine.Get<IDocumentVersionRepository>();
        Assert.True(_engine.Scoped(repository.GetCleanupPolicies).Single(p => p.ContentTypeId == type.Id).PreventCleanup);
    }

    [Fact]
    public async Task Rolling_back_brings_old_values_into_the_draft()
    {
        IContent page = await WithVersionsAsync(await _given.PageTypeAsync());
        var rolled = await Versions.RollBackAsync(Contents.GetVersions(page.Id).Last().VersionId.ToGuid(), null, Given.Editor);
        Assert.Equal(ContentVersionOperationStatus.Success, rolled.Result);
        Assert.Equal(("1", "3"), (Contents.GetById(page.Key)!.GetValue<string>("headline"), Contents.GetById(page.Key)!.GetValue("headline", published: true)));
    }

    private IReadOnlyCollection<ContentVersionMeta> Eligible(IContent page) =>
        [.. _engine.Scoped(() => _engine.Get<IDocumentVersionRepository>().GetContentVersionsEligibleForCleanup(DateTime.UtcNow.AddDays(1), null)).Where(v => v.ContentId == page.Id)];

    /// <summary>Published three times: "1", "2" and "3".</summary>
    private async Task<IContent> WithVersionsAsync(IContentType type)
    {
        IContent page = await _given.PublishedAsync(type, null, (null, Given.Unique("Versions "), "1"));
        foreach (string value in (string[])["2", "3"])
        {
            page.SetValue("headline", value);
            Assert.True(Contents.Save(page).Success);
            await _given.PublishAsync(page.Key, [null]);
            page = Contents.GetById(page.Key)!;
        }

        return page;
    }
}
