using Umbraco.Cms.Core.Persistence.Repositories;

namespace Samverkan.Tests.Persistence;

public sealed class AuditTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    [Fact]
    public async Task An_items_history_is_paged_newest_first_and_filtered_by_kind()
    {
        IContent page = await _given.PublishedAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), "1"));
        Assert.True(_engine.Get<IContentService>().MoveToRecycleBin(page).Success);
        IAuditService audit = _engine.Get<IAuditService>();
        var all = await audit.GetItemsByKeyAsync(page.Key, UmbracoObjectTypes.Document, 0, 1);
        Assert.True(all.Total >= 3);
        Assert.Equal(AuditType.Move, Assert.Single(all.Items).AuditType);
        Assert.Equal([AuditType.Publish], (await audit.GetItemsByKeyAsync(page.Key, UmbracoObjectTypes.Document, 0, 10, auditTypeFilter: [AuditType.Publish])).Items.Select(i => i.AuditType));
    }

    [Fact]
    public void Changes_of_users_are_written_without_the_address_of_a_machine()
    {
        _engine.Get<IUserService>().Save(_engine.Get<IUserService>().CreateUserWithIdentity(Given.Unique("user"), $"{Given.Unique("user")}@example.org"));
        IAuditEntry[] entries = [.. _engine.Scoped(() => _engine.Get<IAuditEntryRepository>().GetPage(0, 100, out _))];
        Assert.Contains("umbraco/user/save", entries.Select(e => e.EventType));
        Assert.All(entries, e => Assert.True(string.IsNullOrEmpty(e.PerformingIp)));
    }
}
