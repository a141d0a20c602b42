using System.Diagnostics;

namespace Samverkan.Tests.Backoffice;

/// <summary>The whole backoffice speaks Swedish: what the client lacks is in the site's own extension.</summary>
public sealed class SwedishTextTests
{
    [Fact]
    public async Task No_text_of_the_client_is_without_Swedish()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Folder("src/Samverkan.Cms.Api/Backoffice/Client/node_modules")), "The client's package is not there: build with Node.js first.");
        using Process node = Process.Start(new ProcessStartInfo("node", ["tools/texts/check.mjs"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!; // started, or thrown
        Task<string> said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), failed = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await said);
        Assert.True(node.ExitCode == 0, await failed);
    }
}
