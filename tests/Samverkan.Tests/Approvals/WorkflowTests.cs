using Samverkan.Cms.Hosting;
using Samverkan.Content.Approvals;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Approvals;

/// <summary>What becomes of a request, whoever asks.</summary>
public sealed class WorkflowTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Api Site => fixture.Api;

    private ApprovalWorkflow Workflow => Site.Get<ApprovalWorkflow>();

    private ApprovalStore Store => Site.Get<ApprovalStore>();

    private IContentService Contents => Site.Get<IContentService>();

    [Fact]
    public async Task What_is_approved_is_published_and_does_not_wait_any_more()
    {
        (Part part, IContent document) = await SentAsync();
        Assert.True(Store.Find(document.Key)!.IsWaiting);
        Assert.Equal(ApprovalStatus.Success, await ApproveAsync(part, document));
        Assert.True(part.Now(document).Published);
        Assert.Null(Store.Find(document.Key));
        Assert.Equal(["SendToPublish", "Publish", "Custom"], await HistoryAsync(document, AuditType.SendToPublish, AuditType.Publish, AuditType.Custom));
        Assert.Equal(ApprovalStatus.NotWaiting, await ApproveAsync(part, document));
    }

    [Fact]
    public async Task Who_rejects_says_why_and_it_can_be_sent_again()
    {
        (Part part, IContent document) = await SentAsync();
        Assert.Equal(ApprovalStatus.CommentMissing, await Workflow.RejectAsync(document.Key, "  ", part.Editor));
        Assert.Equal(ApprovalStatus.CommentTooLong, await Workflow.RejectAsync(document.Key, new string('x', ApprovalWorkflow.LongestComment + 1), part.Editor));
        Assert.True(Store.Find(document.Key)!.IsWaiting);
        string comment = "Skriv om Åsa | kortare.\nTack! " + new string('x', 1900);
        Assert.Equal(ApprovalStatus.Success, await Workflow.RejectAsync(document.Key, comment, part.Editor));
        ApprovalRequest rejected = Store.Find(document.Key)!;
        Assert.Equal((ApprovalState.Rejected, part.Writer.Key, part.Editor.Key), (rejected.State, rejected.Sender, rejected.Decider));
        Assert.Equal(comment, await Site.Get<ApprovalHistory>().CommentAsync(document.Key));
        Assert.False(part.Now(document).Published);
        Assert.Equal(ApprovalStatus.NotWaiting, await ApproveAsync(part, document));
        Assert.Equal(ApprovalStatus.Success, await Workflow.SendAsync(document.Key, [], part.Writer));
        Assert.True(Store.Find(document.Key)!.IsWaiting);
    }

    [Fact]
    public async Task What_was_written_after_the_approver_has_looked_is_not_approved()
    {
        (Part part, IContent document) = await SentAsync();
        string seen = Edition.Of(part.Now(document), []);
        part.Write(document, "Second");
        Assert.NotEqual(Store.Find(document.Key)!.Edition, Edition.Of(part.Now(document), []));
        Assert.Equal(ApprovalStatus.Changed, (await Workflow.ApproveAsync(document.Key, seen, part.Editor)).Status);
        Assert.False(part.Now(document).Published);
        Assert.Equal(ApprovalStatus.Success, await ApproveAsync(part, document));
    }

    [Fact]
    public async Task Only_the_languages_that_were_sent_are_published()
    {
        await new Given(Site).LanguageAsync("sv-SE");
        Part part = await Part.MakeAsync(Site, ContentVariation.Culture);
        await new Given(Site).PublishAsync(part.Folder.Key, "en-US");
        IContent document = await part.DraftAsync(("en-US", Given.Unique("News "), "English"), ("sv-SE", Given.Unique("Nyhet "), "Svenska"));
        Assert.Equal(ApprovalStatus.UnknownLanguage, await Workflow.SendAsync(document.Key, [], part.Writer));
        Assert.Equal(ApprovalStatus.UnknownLanguage, await Workflow.SendAsync(document.Key, ["el-GR"], part.Writer));
        Assert.Equal(ApprovalStatus.Success, await Workflow.SendAsync(document.Key, ["EN-us"], part.Writer));
        Assert.Equal(["en-US"], Store.Find(document.Key)!.Cultures);
        part.Write(document, "Ändrad", "sv-SE"); // the other language is none of the approver's business
        Assert.Equal(ApprovalStatus.Success, (await Workflow.ApproveAsync(document.Key, Store.Find(document.Key)!.Edition, part.Editor)).Status);
        Assert.Equal(["en-US"], part.Now(document).PublishedCultures);
    }

    [Fact]
    public async Task Two_who_send_a_language_each_wait_together_and_what_is_published_leaves()
    {
        await new Given(Site).LanguageAsync("sv-SE");
        Part part = await Part.MakeAsync(Site, ContentVariation.Culture);
        IContent document = await part.DraftAsync(("en-US", Given.Unique("News "), "English"), ("sv-SE", Given.Unique("Nyhet "), "Svenska"));
        await Workflow.SendAsync(document.Key, ["en-US"], part.Writer);
        await Workflow.SendAsync(document.Key, ["sv-SE"], part.Editor);
        Assert.Equal(["en-US", "sv-SE"], Store.Find(document.Key)!.Cultures.Order());
        await new Given(Site).PublishAsync(document.Key, "en-US");
        ApprovalRequest left = Store.Find(document.Key)!;
        Assert.Equal(["sv-SE"], left.Cultures);
        Assert.Equal(Edition.Of(part.Now(document), ["sv-SE"]), left.Edition); // not changed since it was sent
    }

    [Fact]
    public async Task What_publishing_refuses_waits_on_and_nothing_is_changed()
    {
        Part part = await Part.MakeAsync(Site, shape: type => type.PropertyTypes.Single(p => p.Alias == "headline").Mandatory = true);
        IContent document = await part.DraftAsync((null, Given.Unique("News "), null));
        Assert.Equal(ApprovalStatus.Success, await Workflow.SendAsync(document.Key, [], part.Writer));
        ApprovalResult result = await Workflow.ApproveAsync(document.Key, Edition.Of(part.Now(document), []), part.Editor);
        Assert.Equal((ApprovalStatus.NotPublished, ContentPublishingOperationStatus.ContentInvalid), (result.Status, result.Publishing));
        Assert.Equal(KeyValuePair.Create("headline", "Headline"), Assert.Single(result.Invalid));
        Assert.True(Store.Find(document.Key)!.IsWaiting);
        Assert.False(part.Now(document).Published);
        Assert.Equal(["SendToPublish"], await HistoryAsync(document, AuditType.SendToPublish, AuditType.Publish, AuditType.Custom));
        part.Write(document, "Now there");
        Assert.Equal(ApprovalStatus.Success, await ApproveAsync(part, document));
    }

    [Fact]
    public async Task Only_who_may_publish_decides_and_only_who_has_sent_withdraws()
    {
        (Part part, IContent document) = await SentAsync();
        Part other = await Part.MakeAsync(Site);
        foreach (IUser stranger in (IUser[])[part.Writer, other.Writer, other.Editor])
        {
            Assert.Equal(ApprovalStatus.Forbidden, await ApproveAsync(part, document, stranger));
            Assert.Equal(ApprovalStatus.Forbidden, await Workflow.RejectAsync(document.Key, "No", stranger));
        }

        foreach (IUser stranger in (IUser[])[other.Writer, other.Editor]) Assert.Equal(ApprovalStatus.Forbidden, await Workflow.SendAsync(document.Key, [], stranger));
        foreach (IUser another in (IUser[])[part.Editor, other.Writer]) Assert.Equal(ApprovalStatus.Forbidden, await Workflow.WithdrawAsync(document.Key, another));
        Assert.True(Store.Find(document.Key)!.IsWaiting);
        Assert.Equal(ApprovalStatus.Success, await Workflow.WithdrawAsync(document.Key, part.Writer));
        Assert.Null(Store.Find(document.Key));
        Assert.Equal(ApprovalStatus.NotWaiting, await ApproveAsync(part, document));
    }

    [Fact]
    public async Task A_page_that_was_published_otherwise_does_not_wait_and_one_that_was_unpublished_does()
    {
        (Part part, IContent document) = await SentAsync();
        await new Given(Site).PublishAsync(document.Key, (string?)null);
        Assert.Null(Store.Find(document.Key));
        Assert.Equal(ApprovalStatus.NothingToPublish, await Workflow.SendAsync(document.Key, [], part.Writer));
        part.Write(document, "Second");
        Assert.Equal(ApprovalStatus.Success, await Workflow.SendAsync(document.Key, [], part.Writer));
        Assert.True((await Site.Get<IContentPublishingService>().UnpublishAsync(document.Key, null, Given.Editor)).Success);
        Assert.True(Store.Find(document.Key)!.IsWaiting);
    }

    [Fact]
    public async Task What_goes_into_the_bin_or_is_deleted_waits_no_more_nor_does_what_stands_below()
    {
        (Part part, IContent document) = await SentAsync();
        (Part gone, IContent deleted) = await SentAsync();
        Contents.MoveToRecycleBin(part.Now(part.Folder));
        Assert.Null(Store.Find(document.Key));
        Assert.Equal(ApprovalStatus.InBin, await Workflow.SendAsync(document.Key, [], (await Site.Get<IUserService>().GetAsync(Given.Editor))!));
        Contents.Delete(gone.Now(deleted));
        Assert.Null(Store.Find(deleted.Key));
        Assert.Equal(ApprovalStatus.NotFound, await Workflow.SendAsync(deleted.Key, [], gone.Writer));
    }

    [Fact]
    public async Task A_request_survives_another_name_another_place_and_another_order()
    {
        (Part part, IContent document) = await SentAsync();
        IContent shelf = await part.DraftAsync(), second = await part.DraftAsync();
        await new Given(Site).PublishAsync(shelf.Key, (string?)null);
        Contents.Move(part.Now(document), shelf.Id);
        Contents.Sort([part.Now(second), part.Now(shelf)]);
        Assert.Equal(Store.Find(document.Key)!.Edition, Edition.Of(part.Now(document), [])); // nothing was written
        IContent renamed = part.Now(document);
        renamed.Name = "Another name";
        Contents.Save(renamed);
        Assert.Equal([document.Key], (await Site.Get<ApprovalLists>().ForAsync(part.Editor)).Select(r => r.Document));
        Assert.Equal(ApprovalStatus.Success, await ApproveAsync(part, document));
        Assert.True(part.Now(document).Published);
    }

    [Fact]
    public async Task A_request_survives_a_restart()
    {
        string folder = Directory.CreateTempSubdirectory("samverkan-approval-").FullName;
        try
        {
            Guid key, editor;
            await using (Api first = await StartAsync(folder))
            {
                Part part = await Part.MakeAsync(first);
                IContent document = await part.DraftAsync();
                (key, editor) = (document.Key, part.Editor.Key);
                Assert.Equal(ApprovalStatus.Success, await first.Get<ApprovalWorkflow>().SendAsync(key, [], part.Writer));
            }

            await using Api second = await StartAsync(folder);
            IUser approver = (await second.Get<IUserService>().GetAsync(editor))!; // made above
            ApprovalRequest request = Assert.Single(await second.Get<ApprovalLists>().ForAsync(approver));
            Assert.Equal(request.Edition, Edition.Of(second.Get<IContentService>().GetById(key)!, []));
            Assert.Equal(ApprovalStatus.Success, (await second.Get<ApprovalWorkflow>().ApproveAsync(key, request.Edition, approver)).Status);
            Assert.True(second.Get<IContentService>().GetById(key)!.Published);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Two_approvals_at_once_publish_once()
    {
        for (int round = 0; round < 5; round++)
        {
            (Part part, IContent document) = await SentAsync();
            string edition = Store.Find(document.Key)!.Edition;
            using Barrier start = new(3);
            ApprovalStatus[] came = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return Workflow.ApproveAsync(document.Key, edition, part.Editor).GetAwaiter().GetResult().Status;
                }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            Assert.Equal([ApprovalStatus.Success, ApprovalStatus.NotWaiting, ApprovalStatus.NotWaiting], came.Order());
            Assert.Equal(["Publish", "Custom"], await HistoryAsync(document, AuditType.Publish, AuditType.Custom));
            Assert.True(part.Now(document).Published);
        }
    }

    [Fact]
    public async Task Pressed_twice_it_is_sent_once_and_an_edit_renews_it()
    {
        (Part part, IContent document) = await SentAsync();
        await Workflow.SendAsync(document.Key, [], part.Writer);
        Assert.Equal(["SendToPublish"], await HistoryAsync(document, AuditType.SendToPublish));
        part.Write(document, "Second");
        await Workflow.SendAsync(document.Key, [], part.Writer);
        Assert.Equal(["SendToPublish", "SendToPublish"], await HistoryAsync(document, AuditType.SendToPublish));
        Assert.Equal(Edition.Of(part.Now(document), []), Store.Find(document.Key)!.Edition);
    }

    private static Task<Api> StartAsync(string folder) => Api.StartAsync(new() { [DataDirectory.Setting] = folder });

    private async Task<(Part Part, IContent Document)> SentAsync()
    {
        Part part = await Part.MakeAsync(Site);
        IContent document = await part.DraftAsync();
        Assert.Equal(ApprovalStatus.Success, await Workflow.SendAsync(document.Key, [], part.Writer));
        return (part, document);
    }

    /// <summary>By somebody who has just read it.</summary>
    private async Task<ApprovalStatus> ApproveAsync(Part part, IContent document, IUser? by = null) =>
        (await Workflow.ApproveAsync(document.Key, Edition.Of(part.Now(document), []), by ?? part.Editor)).Status;

    private async Task<string[]> HistoryAsync(IContent document, params AuditType[] types) =>
        [.. (await Site.Get<IAuditService>().GetItemsByKeyAsync(document.Key, UmbracoObjectTypes.Document, 0, 100, Direction.Ascending, null, types)).Items.Select(i => i.AuditType.ToString())];
}
