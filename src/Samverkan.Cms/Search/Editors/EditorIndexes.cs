using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Editors;

/// <summary>The index that editors ask: one for all languages.</summary>
public sealed class EditorIndexes(DataDirectory data, ILogger<EditorIndexes> log) : IDisposable
{
    /// <summary>As Umbraco calls its own.</summary>
    public const string Name = "InternalIndex";

    /// <summary>What of a document is kept apart.</summary>
    public static int FieldCount => EditorFields.All.Count;

    internal IndexShelf<EditorIndex> Shelf { get; } = new(data, "stale-internal", (folder, _) => new(folder), log);

    public int Count => Shelf.Count(Name);

    /// <inheritdoc cref="IndexShelf{TIndex}.Size"/>
    public long Size => Shelf.Size(Name);

    public void Dispose() => Shelf.Dispose();
}
