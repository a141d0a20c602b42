using System.Net;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Tests.Management;

/// <summary>Two editors at one page: what the first has read is not written over what the second did meanwhile.</summary>
public sealed class ContentLockTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("publish")]
    [InlineData("publish-with-descendants")]
    [InlineData("move")]
    public async Task Nothing_is_done_to_a_page_between_its_reading_and_its_saving(string other)
    {
        Slow slow = new();
        await using Api api = await Api.StartAsync(more: services => services.AddSingleton<INotificationHandler<ContentSavingNotification>>(slow));
        Session one = await api.SignInAsync(), two = await api.SignInAsync();
        IContentType type = await new Given(api).PageTypeAsync();
        (type.AllowedAsRoot, type.AllowedContentTypes) = (true, [new ContentTypeSort(type.Key, 0, type.Alias)]);
        Assert.True((await api.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);
        Guid parent = await one.CreateAsync("/document", DocumentTests.Page(type, "Parent", "")), page = await one.CreateAsync("/document", DocumentTests.Page(type, "Page", "before"));

        slow.WaitOnce();
        Task<HttpResponseMessage> saving = one.PutAsync($"/document/{page}", DocumentTests.Page(type, "Page", "after"));
        await slow.Arrived.WaitAsync(Longest);
        Task<HttpResponseMessage> meanwhile = two.PutAsync($"/document/{page}/{other}", other switch
        {
            "publish" => new { publishSchedules = new[] { new { culture = (string?)null } } },
            "move" => new { target = new { id = parent } },
            _ => new { includeUnpublishedDescendants = true, cultures = Array.Empty<string>() },
        });
        await Task.Delay(TimeSpan.FromSeconds(1)); // it has the time to be done, if nothing holds it
        slow.Go();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await saving.WaitAsync(Longest)).StatusCode, (await meanwhile.WaitAsync(Longest)).StatusCode));
        IContent saved = api.Get<IContentService>().GetById(page)!; // it was made above
        if (other != "move") await PublishedAsync(api, page).WaitAsync(Longest);
        else Assert.Equal(api.Get<IContentService>().GetById(parent)!.Id, saved.ParentId); // made above, too
        Assert.Equal("after", saved.GetValue<string>("headline"));
        Assert.Equal(other == "move" ? null : "after", (string?)api.Get<IContentService>().GetById(page)!.GetValue("headline", published: true));
    }

    private static async Task PublishedAsync(Api api, Guid page)
    {
        while (api.Get<IContentService>().GetById(page) is not { Published: true }) await Task.Delay(20);
    }

    /// <summary>Stands between an item that was read and checked, and its being written.</summary>
    private sealed class Slow : INotificationHandler<ContentSavingNotification>
    {
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _go = new();
        private int _waits;

        public Task Arrived => _arrived.Task;

        public void WaitOnce() => _waits = 1;

        public void Go() => _go.Set();

        public void Handle(ContentSavingNotification notification)
        {
            if (Interlocked.Exchange(ref _waits, 0) == 0) return;
            _arrived.TrySetResult();
            _go.Wait(Longest);
        }
    }
}
