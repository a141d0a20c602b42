using Samverkan.Cms.Search.Site;
using Samverkan.Tests.Delivery;

namespace Samverkan.Tests.Search;

internal static class Indexed
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Waits until the first indexes have been built.</summary>
    public static Task IndexedAsync(this Website site) => UntilAsync(() => site.Get<SiteIndexes>().Cultures.Count > 1 && !site.Get<SiteIndexing>().IsBuilding, Longest);

    public static async Task UntilAsync(Func<bool> holds, TimeSpan longest)
    {
        long end = Environment.TickCount64 + (long)longest.TotalMilliseconds;
        while (!holds())
        {
            Assert.True(Environment.TickCount64 < end, $"It did not become so within {longest.TotalSeconds} s.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
