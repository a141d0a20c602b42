using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Tests.Persistence;

/// <summary>Pages of a list by date: of one that holds most of what there is, and of one that holds little, the same order.</summary>
public sealed class ListOrderTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const int Children = 60, PerPage = 7;

    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    [Theory, InlineData(Direction.Ascending), InlineData(Direction.Descending)]
    public async Task Pages_by_date_are_those_of_the_whole_list_sorted(Direction direction)
    {
        IContentType type = await _given.PageTypeAsync();
        IContent many = await _given.DocumentAsync(type, null, (null, Given.Unique("Many "), "")), few = await _given.DocumentAsync(type, null, (null, Given.Unique("Few "), ""));
        List<IContent> below = [];
        for (int i = 0; i < Children; i++) below.Add(await _given.DocumentAsync(type, many.Key, (null, Given.Unique("Child "), "")));
        for (int i = 0; i < 3; i++) await _given.DocumentAsync(type, few.Key, (null, Given.Unique("Child "), ""));
        await PublishAsync(many);
        foreach (IContent again in below.Where((_, at) => at % 4 == 0).Reverse())
        {
            await PublishAsync(again); // leaves a version behind, and is dated anew
        }

        Compare(many, direction, Children);
        Compare(few, direction, 3);
    }

    private async Task PublishAsync(IContent document)
    {
        var published = await _engine.Get<IContentPublishingService>().PublishAsync(document.Key, [new CulturePublishScheduleModel { Culture = null }], Given.Editor);
        Assert.True(published.Success, published.Status.ToString());
    }

    private void Compare(IContent parent, Direction direction, int count)
    {
        IContentService contents = _engine.Get<IContentService>();
        IContent[] all = [.. contents.GetPagedChildren(parent.Id, 0, 1_000, out _, null, null, Ordering.By("sortOrder"), loadTemplates: true)];
        int[] expected = [.. (direction == Direction.Ascending ? all.OrderBy(child => child.UpdateDate) : all.OrderByDescending(child => child.UpdateDate)).ThenBy(child => child.Id).Select(child => child.Id)];
        Assert.Equal(count, expected.Length);
        List<int> found = [];
        for (int page = 0; page * PerPage < count; page++)
        {
            found.AddRange(contents.GetPagedChildren(parent.Id, page, PerPage, out long total, null, null, Ordering.By("updateDate", direction), loadTemplates: true).Select(child => child.Id));
            Assert.Equal(count, total);
        }

        Assert.Equal(expected, found);
    }
}
