using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Samverkan.Benchmarks.Http;

/// <summary>What an app's requests cost: CPU time of the server, on one core, beside that of Kestrel alone with the same bytes; taking turns, the median of each.</summary>
internal static class DeliveryCosts
{
    private const string Content = "/umbraco/delivery/api/v2/content", Expanded = "expand=properties[$all]";
    private const int Connections = 16, Rounds = 3;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(8), Measured = TimeSpan.FromSeconds(4);

    private static int _asked;

    public static async Task RunAsync()
    {
        using PinnedProcess site = await PinnedProcess.StartAsync("delivery-site");
        using HttpClient app = new(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { DefaultRequestHeaders = { { "Accept-Language", "sv-SE" } } };
        string list = new Uri(site.Address, $"{Content}?filter=contentType:newsArticle&take={DeliverySite.News}&{Expanded}").ToString();
        JsonNode items = JsonNode.Parse(await app.GetStringAsync(list))!["items"]!; // of a list
        if (items.AsArray().Count != DeliverySite.News) throw new InvalidOperationException($"There are {items.AsArray().Count} news.");
        string item = new Uri(site.Address, $"{Content}/item/{items[0]!["id"]}?{Expanded}").ToString(); // there are ten
        using PinnedProcess bareList = await BareAsync(app, list), bareItem = await BareAsync(app, item);
        (string Name, PinnedProcess Server, Func<string> Address)[] cases =
        [
            ("10 news, expanded, new", site, () => New(list)), ("10 news, expanded, again", site, () => list), ("bare Kestrel, these bytes", bareList, () => bareList.Address.ToString()),
            ("1 item, expanded, new", site, () => New(item)), ("1 item, expanded, again", site, () => item), ("bare Kestrel, these bytes", bareItem, () => bareItem.Address.ToString()),
        ];
        foreach ((string _, PinnedProcess server, Func<string> address) in cases) await MicrosecondsAsync(app, server, address, Warm);
        List<double>[] measured = [.. cases.Select(_ => new List<double>())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < cases.Length; i++) measured[i].Add(await MicrosecondsAsync(app, cases[i].Server, cases[i].Address, Measured));
        }

        foreach ((string name, List<double> times) in cases.Zip(measured, (one, times) => (one.Name, times)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{times.Order().ElementAt(Rounds / 2),8:0.0} µs CPU   ({string.Join(", ", times.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture)))})"));
        }
    }

    /// <summary>An address that nobody has asked: the same answer, made anew.</summary>
    private static string New(string address) => $"{address}&n={Interlocked.Increment(ref _asked)}";

    private static async Task<PinnedProcess> BareAsync(HttpClient app, string address)
    {
        string file = Path.GetTempFileName();
        await System.IO.File.WriteAllBytesAsync(file, await app.GetByteArrayAsync(address));
        PinnedProcess bare = await PinnedProcess.StartAsync("bare-json", file);
        System.IO.File.Delete(file); // it is in memory
        return bare;
    }

    private static async Task<double> MicrosecondsAsync(HttpClient app, PinnedProcess server, Func<string> address, TimeSpan longest)
    {
        TimeSpan before = server.CpuTime;
        long end = Stopwatch.GetTimestamp() + (long)(longest.TotalSeconds * Stopwatch.Frequency);
        int[] asked = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => AskAsync(app, address, end)));
        return (server.CpuTime - before).TotalMicroseconds / asked.Sum();
    }

    private static async Task<int> AskAsync(HttpClient app, Func<string> address, long end)
    {
        int asked = 0;
        for (; Stopwatch.GetTimestamp() < end; asked++) (await app.GetAsync(address())).EnsureSuccessStatusCode().Dispose();
        return asked;
    }
}
