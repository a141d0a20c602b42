namespace Samverkan.Tests.Backoffice;

/// <summary>What our scripts in the client decide, tried by Node.js's own test runner (tests/client).</summary>
public sealed class ClientScriptTests
{
    [Fact]
    public async Task Every_test_of_the_scripts_passes()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.Folder("tests/client"), "*.test.mjs")];
        Assert.NotEmpty(files);
        Assert.Matches(@"# pass [1-9]", await NodeRun.OfAsync(["--test", "--test-reporter=tap", .. files]));
    }
}
