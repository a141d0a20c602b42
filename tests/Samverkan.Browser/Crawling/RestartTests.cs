namespace Samverkan.Browser.Crawling;

public sealed class RestartTests(RunningSite site)
{
    [Fact]
    public void The_program_stops_with_good_grace() => Assert.Equal(0, site.ExitCode);

    [Fact]
    public void A_second_crawl_after_a_restart_finds_the_same_addresses() =>
        Assert.Equal(site.Before.Answers.Keys.Order(StringComparer.Ordinal), site.Crawl.Answers.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_second_crawl_after_a_restart_gives_the_same_bytes() =>
        Assert.Empty(site.Before.Answers.Values.Where(before => site.Crawl.Answers.GetValueOrDefault(before.Address) is not { } after || !before.Bytes.AsSpan().SequenceEqual(after.Bytes)).Select(before => before.ToString()));
}
