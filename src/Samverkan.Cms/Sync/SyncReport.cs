namespace Samverkan.Cms.Sync;

public enum SyncChange
{
    /// <summary>The stored item is equal to the file.</summary>
    None,
    Created,
    Updated,
    Deleted,

    /// <summary>Imported, but something that the file names could not be.</summary>
    Incomplete,

    /// <summary>Not imported.</summary>
    Failed,
}

/// <summary>What became of one file: the kind's folder, the item, the change, and where and why something is missing.</summary>
public sealed record SyncLine(string Kind, string Name, Guid Key, SyncChange Change, string File, int Line = 0, string? Reason = null)
{
    public override string ToString() => $"{Change}: {Kind} {Name} ({File}{(Line > 0 ? $", line {Line}" : "")}){(Reason is null ? "" : $": {Reason}")}";
}

/// <summary>The result of an import, export or comparison, item by item.</summary>
public sealed class SyncReport
{
    private readonly List<SyncLine> _lines = [];

    public IReadOnlyList<SyncLine> Lines => _lines;

    public IEnumerable<SyncLine> Failures => _lines.Where(l => l.Change is SyncChange.Failed or SyncChange.Incomplete);

    public bool IsClean => !Failures.Any();

    public void Add(SyncLine line) => _lines.Add(line);
}

/// <summary>An import that must be whole was not, and was rolled back.</summary>
public sealed class SyncFailedException(SyncReport report) : Exception(
    $"The uSync folder was not imported, and nothing was changed: {report.Failures.Count()} of its files could not be read as they stand.{Environment.NewLine}"
    + string.Join(Environment.NewLine, report.Failures.Select(l => "  " + l)) + $"{Environment.NewLine}Mend what is named here, or put back the last version that worked, and start again.")
{
    public SyncReport Report => report;
}
