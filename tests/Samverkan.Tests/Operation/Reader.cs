using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Tests.Operation;

/// <summary>Reads what others change: as an editor does, and as a visitor.</summary>
internal sealed class Reader(Engine engine, IContent[] parents, int number)
{
    private readonly IContentService _contents = engine.Get<IContentService>();
    private readonly IPublishedContentCache _pages = engine.Get<IPublishedContentCache>();
    private readonly Random _random = new(1000 + number);

    public int Read { get; private set; }

    public void Work(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            IContent parent = parents[_random.Next(parents.Length)];
            foreach (IContent child in _contents.GetPagedChildren(parent.Id, 0, 20, out _, null, null, null)) ReadOne(child);
        }
    }

    /// <summary>A page that is there is whole; one may go at any time.</summary>
    private void ReadOne(IContent child)
    {
        Assert.NotNull(child.GetValue<string>("headline"));
        if (_pages.GetById(preview: false, child.Key) is { } page) Assert.False(string.IsNullOrEmpty((string?)page.GetProperty("headline")?.GetSourceValue()));
        if (_contents.GetById(child.Key) is { } again) Assert.Equal(child.ContentTypeId, again.ContentTypeId);
        Read++;
    }
}
