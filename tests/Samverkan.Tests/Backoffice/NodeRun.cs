using System.Diagnostics;

namespace Samverkan.Tests.Backoffice;

/// <summary>A run of Node.js at the top of the repository. What it needs of the client's package is there once that was built.</summary>
internal static class NodeRun
{
    /// <returns>What it said; it must have ended well.</returns>
    public static async Task<string> OfAsync(params string[] arguments)
    {
        Assert.SkipUnless(Directory.Exists(Repository.Folder("src/Samverkan.Cms.Api/Backoffice/Client/node_modules")), "The client's package is not there: build with Node.js first.");
        using Process node = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!; // started, or thrown
        Task<string> said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), failed = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await said + await failed);
        return await said;
    }
}
