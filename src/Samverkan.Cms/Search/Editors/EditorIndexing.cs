using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Persistence.Entities;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Editors;

/// <summary>Keeps the editors' index as the database is.</summary>
public sealed class EditorIndexing(EditorIndexes indexes, SearchedNodeRepository nodes, ICoreScopeProvider scopes, EngineStarted started, ILogger<EditorIndexing> log) : Indexing<NodeChange>(started, log)
{
    /// <summary>Grows when the index is to hold something else of the same content.</summary>
    private const string Form = "2";

    private const int ReadAtOnce = 500;

    protected override Task<IReadOnlyList<string>> NamesAsync() => Task.FromResult<IReadOnlyList<string>>([EditorIndexes.Name]);

    protected override bool Open(string name) => indexes.Shelf.Open(name, State());

    protected override void Rebuild(string name, IProgress<(int Done, int Total)>? progress, CancellationToken stop) => indexes.Shelf.Rebuild(name, State(), index =>
    {
        int[] all = InScope(nodes.All);
        foreach ((int at, int[] some) in all.Chunk(ReadAtOnce).Index())
        {
            stop.ThrowIfCancellationRequested();
            Put(index, some);
            progress?.Report((Math.Min(all.Length, (at + 1) * ReadAtOnce), all.Length));
        }
    });

    protected override void Refresh(IReadOnlyCollection<NodeChange> changed)
    {
        if (!indexes.Shelf.TryGet(EditorIndexes.Name, out EditorIndex? index)) return; // it could not be opened: it is built with the next change
        foreach (NodeChange change in changed) index.Remove(change.Id, change.Branch);
        foreach (int[] some in InScope(() => changed.SelectMany(Nodes).Distinct().ToArray()).Chunk(ReadAtOnce)) Put(index, some);
        index.Refresh();
    }

    protected override void Commit()
    {
        if (indexes.Shelf.TryGet(EditorIndexes.Name, out EditorIndex? index)) index.Commit(State());
    }

    protected override void MarkStale() => indexes.Shelf.MarkStale();

    protected override void MarkFresh() => indexes.Shelf.MarkFresh();

    private void Put(EditorIndex index, int[] ids)
    {
        foreach (SearchedNode node in InScope(() => nodes.Read(ids))) index.Put(node);
    }

    private IEnumerable<int> Nodes(NodeChange change) => change.Branch ? nodes.Branch(change.Id) : [change.Id];

    private string State() => InScope(() => $"{Form} {nodes.State()}");

    private T InScope<T>(Func<T> read)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}

/// <param name="Id">Of a document, medium, element or folder of elements.</param>
/// <param name="Branch">It, and all below it.</param>
public readonly record struct NodeChange(int Id, bool Branch);
