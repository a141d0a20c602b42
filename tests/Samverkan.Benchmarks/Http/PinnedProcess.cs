using System.Diagnostics;
using System.Globalization;

namespace Samverkan.Benchmarks.Http;

/// <summary>This program once more, as a server in a process of its own that has one core.</summary>
internal sealed class PinnedProcess : IDisposable
{
    private const string Ready = "ready ";
    private static readonly double TicksPerSecond = 100; // of /proc, on every Linux that .NET runs on

    private readonly Process _process;

    private PinnedProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>That it has used until now.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            string[] fields = System.IO.File.ReadAllText($"/proc/{_process.Id}/stat").Split(' '); // the name has no blank in it
            return TimeSpan.FromSeconds((double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond);
        }
    }

    public static async Task<PinnedProcess> StartAsync(params string[] arguments)
    {
        ProcessStartInfo start = new("taskset", ["-c", "0", Environment.ProcessPath ?? "dotnet", .. Environment.ProcessPath?.EndsWith("dotnet", StringComparison.Ordinal) == true ? [typeof(PinnedProcess).Assembly.Location] : Array.Empty<string>(), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            Environment = { ["DOTNET_TC_CallCountingDelayMs"] = "0" }, // at full speed within seconds, not within half a minute
        };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("taskset did not start.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal)) return new(process, new Uri(line[Ready.Length..]));
        }

        throw new InvalidOperationException($"The server ended with {process.ExitCode} before it was ready.");
    }

    /// <summary>For the other side: says where it is, and goes on until the first side ends it.</summary>
    public static Task ServeAsync(string address)
    {
        Console.WriteLine(Ready + address);
        return Console.In.ReadToEndAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(20))) _process.Kill();
        _process.Dispose();
    }
}
