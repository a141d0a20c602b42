using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Benchmarks.Http;

/// <summary>What an editor waits for, over HTTP: opening, saving and publishing a document, a node of the tree, a list view. In a small site and a large one, in one run.</summary>
internal static class HttpCosts
{
    private const int Warmup = 500, Rounds = 200;

    /// <param name="sizes">How many documents; null: a few, more, and many.</param>
    public static async Task RunAsync(params int[] sizes)
    {
        if (sizes is []) sizes = [100, 1_000, 10_000];
        List<IReadOnlyList<(string Name, double[] Milliseconds)>> measured = [];
        foreach (int size in sizes) measured.Add(await MeasureAsync(size));
        Console.WriteLine($"{"ms",-28}{string.Concat(sizes.Select(Header))}{"ratio",8}");
        foreach ((int row, (string name, double[] first)) in measured[0].Index())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{string.Concat(measured.Select(m => Cell(m[row].Milliseconds)))}{At(measured[^1][row].Milliseconds, .5) / At(first, .5),8:0.00}"));
        }
    }

    private static string Header(int documents) => $"{documents.ToString(CultureInfo.InvariantCulture) + " p50",12}{"p95",8}";

    private static string Cell(double[] sorted) => string.Create(CultureInfo.InvariantCulture, $"{At(sorted, .5),12:0.0}{At(sorted, .95),8:0.0}");

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private static async Task<IReadOnlyList<(string, double[])>> MeasureAsync(int documents)
    {
        await using HttpSite site = await HttpSite.StartAsync(documents);
        HttpClient program = site.Program;
        string one = $"document/{site.News}";
        JsonNode document = (await program.GetFromJsonAsync<JsonNode>(one))!; // it is there
        int round = 0;
        return
        [
            ("open", await TimeAsync(() => program.GetAsync(one))),
            ("save", await TimeAsync(() => program.PutAsJsonAsync(one, Changed()))),
            ("publish", await TimeAsync(() => program.PutAsJsonAsync($"{one}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }), before: () => program.PutAsJsonAsync(one, Changed()))),
            ("save and publish", await TimeAsync(() => program.PutAsJsonAsync($"{one}/update-and-publish", Changed(publish: true)))),
            ("tree, 50 children", await TimeAsync(() => program.GetAsync($"tree/document/children?parentId={site.List}&skip=0&take=50"))),
            ("tree, up to 1,000 children", await TimeAsync(() => program.GetAsync($"tree/document/children?parentId={site.List}&skip=0&take=1000"), 10)),
            ("list view, first page", await TimeAsync(() => program.GetAsync($"collection/document/{site.List}?orderBy=updateDate&orderDirection=Descending&skip=0&take=100"))),
            ("list view, one name", await TimeAsync(() => program.GetAsync($"collection/document/{site.List}?orderBy=name&filter=Article 42&skip=0&take=100"))),
        ];

        object Changed(bool publish = false)
        {
            document["values"]!.AsArray().First(v => (string?)v!["alias"] == "headline")!["value"] = $"Round {round++}";
            return publish ? new { values = document["values"], variants = document["variants"], culturesToPublish = Array.Empty<string>() } : new { values = document["values"], variants = document["variants"] };
        }
    }

    /// <returns>Sorted.</returns>
    private static async Task<double[]> TimeAsync(Func<Task<HttpResponseMessage>> ask, int less = 1, Func<Task<HttpResponseMessage>>? before = null)
    {
        List<double> times = [];
        for (int i = 0; i < (Warmup + Rounds) / less; i++)
        {
            if (before is not null) (await before()).EnsureSuccessStatusCode().Dispose();
            long began = Stopwatch.GetTimestamp();
            using HttpResponseMessage answer = await ask();
            double took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            if (i >= Warmup / less) times.Add(took);
        }

        times.Sort();
        return [.. times];
    }
}
