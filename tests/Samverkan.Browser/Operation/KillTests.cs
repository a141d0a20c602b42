using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Samverkan.Browser.Operation;

/// <summary>A program that publishes is killed at a random moment, again and again on one data directory. What it had acknowledged is there.</summary>
public sealed class KillTests
{
    private const int Documents = 200;
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SAMVERKAN_ROUNDS"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 3;

    [Fact]
    public async Task Every_acknowledged_document_outlives_the_death_of_the_program_with_its_file()
    {
        using Installation site = new();
        HashSet<string> acknowledged = [];
        int killed = 0;
        for (int round = 0; round < Rounds; round++)
        {
            (IReadOnlyList<string> done, bool wasKilled) = await PublishAndKillAsync(site, after: Random.Shared.Next(1, Documents));
            acknowledged.UnionWith(done);
            if (wasKilled) killed++;

            string[] kept = await ListAsync(site);
            Assert.Empty(acknowledged.Except(kept));
            Assert.Equal("ok", Integrity(site));
        }

        Assert.Equal(Rounds, killed); // in the middle, each time
        Assert.NotEmpty(acknowledged);
        await site.UsedAsync(); // and the site starts on it
    }

    /// <param name="site">Where.</param>
    /// <param name="after">How many documents are acknowledged before the blow, which falls somewhere in the next one.</param>
    private static async Task<(IReadOnlyList<string> Done, bool WasKilled)> PublishAndKillAsync(Installation site, int after)
    {
        using Process process = Begin("publish", site.Data, Documents.ToString(CultureInfo.InvariantCulture));
        Task<string> errors = process.StandardError.ReadToEndAsync();
        List<string> done = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("done ", StringComparison.Ordinal)) done.Add(line["done ".Length..]);
            if (done.Count != after) continue;
            await Task.Delay(Random.Shared.Next(0, 12));
            process.Kill(); // SIGKILL
        }

        await process.WaitForExitAsync();
        Assert.Equal("", await errors);
        return (done, process.ExitCode == 128 + 9);
    }

    private static async Task<string[]> ListAsync(Installation site)
    {
        using Process process = Begin("list", site.Data);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await errors));
        return [.. output.Split('\n').Where(line => line.StartsWith("kept ", StringComparison.Ordinal)).Select(line => line["kept ".Length..])];
    }

    private static Process Begin(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Repository.Crash, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!; // it is not shared with another process

    private static string? Integrity(Installation site)
    {
        using SqliteConnection connection = new($"Data Source={site.Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string?)command.ExecuteScalar();
    }
}
