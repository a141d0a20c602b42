using System.Diagnostics;

namespace Samverkan.Browser.Operation;

/// <summary>The program after it has ended by itself: its exit code and what it said.</summary>
public sealed record Ended(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(2);

    /// <param name="settings">Environment variables.</param>
    /// <param name="prefix">A command that runs the program, as another user for example.</param>
    /// <param name="arguments">The program's own.</param>
    public static async Task<Ended> RunAsync(IReadOnlyDictionary<string, string> settings, string[]? prefix = null, string[]? arguments = null)
    {
        string[] command = [.. prefix ?? [], "dotnet", Repository.Program, .. arguments ?? []];
        ProcessStartInfo start = new(command[0], command[1..]) { WorkingDirectory = Repository.Web, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string key, string value) in settings) start.Environment[key] = value;
        using Process process = Process.Start(start)!; // it is not shared with another process
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource patience = new(Within);
        try { await process.WaitForExitAsync(patience.Token); }
        finally { if (!process.HasExited) process.Kill(entireProcessTree: true); }
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>One message for a person, on the error stream, and exit code 1.</summary>
    /// <param name="said">Parts that the message must have.</param>
    public void IsRefusal(params string[] said)
    {
        Assert.Equal(1, ExitCode);
        Assert.StartsWith("The site cannot start. ", Error);
        Assert.Equal(0, Error.LastIndexOf("The site cannot start.", StringComparison.Ordinal)); // once
        Assert.DoesNotContain("   at ", Error + Output); // a stack trace is for programmers
        Assert.DoesNotContain("Unhandled exception", Error + Output);
        Assert.All(said, part => Assert.Contains(part, Error));
    }
}
