using System.Diagnostics;
using System.Text;

namespace Samverkan.Browser.Hosting;

/// <summary>The real program as a child process; its last words are told when it does not come up.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2), StopsWithin = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private SiteProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
    }

    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    public static async Task<SiteProcess> StartAsync(Uri address, IReadOnlyDictionary<string, string> settings)
    {
        ProcessStartInfo start = new("dotnet", [Repository.Program]) { WorkingDirectory = Repository.Web, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string key, string value) in settings) start.Environment[key] = value;
        SiteProcess site = new(start);
        site.Begin();
        await site.UntilReadyAsync(address);
        return site;
    }

    /// <summary>Asks the program to stop, as systemd or Docker would.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (Process kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await kill.WaitForExitAsync();
        using CancellationTokenSource patience = new(StopsWithin);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Begin()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task UntilReadyAsync(Uri address)
    {
        using HttpClient http = new() { BaseAddress = address };
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < StartsWithin; await Task.Delay(100))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The program ended with {_process.ExitCode} before it was ready:\n{Output}");
            if (await IsReadyAsync(http)) return;
        }

        throw new TimeoutException($"The program was not ready within {StartsWithin}:\n{Output}");
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using HttpResponseMessage answer = await http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // it does not listen yet
        }
    }

    private void Note(string? line)
    {
        lock (_output) _output.AppendLine(line);
    }
}
