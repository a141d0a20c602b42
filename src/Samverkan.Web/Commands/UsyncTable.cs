using Samverkan.Cms.Sync;
using Spectre.Console;

namespace Samverkan.Web.Commands;

/// <summary>What changed, a line an item; what stayed is only counted.</summary>
internal static class UsyncTable
{
    public static void Show(SyncReport report)
    {
        SyncLine[] changed = [.. report.Lines.Where(l => l.Change != SyncChange.None || l.Reason is not null)];
        if (changed.Length > 0)
        {
            Table table = new Table().Border(TableBorder.Simple).AddColumns("Kind", "Item", "Change", "File");
            foreach (SyncLine line in changed) table.AddRow(Cells(line));
            AnsiConsole.Write(table);
        }

        AnsiConsole.WriteLine($"{report.Lines.Count} items: {string.Join(", ", report.Lines.CountBy(l => l.Change).OrderBy(c => c.Key).Select(c => $"{c.Value} {Word(c.Key)}"))}.");
    }

    private static Markup[] Cells(SyncLine line) =>
    [
        new(Markup.Escape(line.Kind)), new(Markup.Escape(line.Name)), new($"[{Colour(line.Change)}]{Word(line.Change)}[/]"),
        new(Markup.Escape(line.File + (line.Line > 0 ? $", line {line.Line}" : "") + (line.Reason is { } reason ? $": {reason}" : ""))),
    ];

    private static string Word(SyncChange change) => change == SyncChange.None ? "unchanged" : change.ToString().ToLowerInvariant();

    private static string Colour(SyncChange change) => change switch
    {
        SyncChange.Failed => "red",
        SyncChange.Incomplete => "yellow",
        SyncChange.Deleted => "blue",
        _ => "green",
    };
}
