using System.Globalization;
using System.Reflection;

namespace Samverkan.Cms.Persistence.Baseline;

/// <summary>One row of baseline.tsv, its cells by column name.</summary>
internal sealed class BaselineRow(string kind, IReadOnlyDictionary<string, string> cells)
{
    public string Kind => kind;

    /// <summary>An empty cell is null.</summary>
    public string? Text(string column) => cells.TryGetValue(column, out string? cell) && cell.Length > 0 ? cell : null;

    public string Required(string column) => Text(column) ?? throw new InvalidOperationException($"baseline.tsv: a row of kind {kind} has no {column}.");

    public int Int(string column) => int.Parse(Required(column), CultureInfo.InvariantCulture);

    public int? IntOrNull(string column) => Text(column) is null ? null : Int(column);

    public bool Flag(string column) => Text(column) == "1";

    public Guid Key(string column) => Guid.Parse(Required(column));

    public Guid? KeyOrNull(string column) => Text(column) is null ? null : Key(column);
}

/// <summary>The embedded list of what a fresh install holds; a line that begins with # names the columns of the kind that follows.</summary>
internal static class BaselineTable
{
    public static ILookup<string, BaselineRow> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("baseline.tsv")!;
        using StreamReader reader = new(stream);
        return Rows(reader).ToLookup(row => row.Kind);
    }

    private static IEnumerable<BaselineRow> Rows(StreamReader reader)
    {
        Dictionary<string, string[]> columns = [];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.TrimStart('#').Split('\t');
            if (line.StartsWith('#')) columns[cells[0]] = [.. cells.Select(c => c.Split('(')[0])];
            else yield return new BaselineRow(cells[0], columns[cells[0]].Zip(cells).ToDictionary(c => c.First, c => c.Second));
        }
    }
}
