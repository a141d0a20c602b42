using Samverkan.Web.Hosting;

namespace Samverkan.Tests.Hosting;

/// <summary>What begins with the site lets those who wait for it go first.</summary>
public sealed class EarlyVisitorsTests
{
    private readonly EarlyVisitors _visitors = new();

    [Fact]
    public void Nobody_is_waited_for_when_nobody_waits() => Assert.True(_visitors.FirstAnsweredAsync(TestContext.Current.CancellationToken).IsCompleted);

    [Fact]
    public async Task The_first_of_those_who_wait_is_waited_for()
    {
        IDisposable one = _visitors.Enter();
        using IDisposable other = _visitors.Enter();
        Task answered = _visitors.FirstAnsweredAsync(TestContext.Current.CancellationToken);
        Assert.False(answered.IsCompleted);
        one.Dispose();
        await answered;
    }
}
