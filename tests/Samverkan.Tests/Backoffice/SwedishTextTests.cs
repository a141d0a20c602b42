namespace Samverkan.Tests.Backoffice;

/// <summary>The whole backoffice speaks Swedish: what the client lacks is in the site's own extension.</summary>
public sealed class SwedishTextTests
{
    [Fact]
    public async Task No_text_of_the_client_is_without_Swedish() => Assert.Equal("", await NodeRun.OfAsync("tools/texts/check.mjs"));
}
