using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>One kind of item: how it is found, written as XML, and made from XML. A kind is imported in two passes: the item itself, then what refers to others.</summary>
public abstract class SyncKind
{
    public static readonly Guid Editor = Constants.Security.SuperUserKey;

    /// <summary>The kind's folder, <c>ContentTypes</c>.</summary>
    public abstract string Folder { get; }

    /// <summary>What uSync calls the kind in its settings, <c>ContentTypeHandler</c>.</summary>
    public virtual string Handler => GetType().Name.Replace("Sync", "Handler", StringComparison.Ordinal);

    /// <summary>The place in the order of import.</summary>
    public abstract int Order { get; }

    /// <summary>In the group <c>Content</c>; else in <c>Settings</c>.</summary>
    public virtual bool IsContent => false;

    /// <summary>Whether a file of the folder is this kind's, where two share one.</summary>
    internal virtual bool Takes(SyncFile file) => true;

    /// <summary>All items that the kind's folder would hold.</summary>
    public abstract Task<IReadOnlyList<SyncItem>> ExportAsync();

    /// <summary>The items whose files change when these are saved: themselves, and what names them. Kinds of a few items give them all.</summary>
    public virtual Task<IReadOnlyList<SyncItem>> ExportAsync(IReadOnlyCollection<IEntity> saved) => ExportAsync();

    /// <summary>What lies directly below an item or a folder, below the root for <see cref="Guid.Empty"/>: a <c>Clean</c> mark removes of these what has no file.</summary>
    internal virtual Task<IReadOnlyList<(Guid Key, string Name)>> ChildrenAsync(Guid parent) => Task.FromResult<IReadOnlyList<(Guid, string)>>([]);

    /// <summary>The stored item that the file means, as XML; null if there is none.</summary>
    internal abstract Task<XElement?> StoredAsync(SyncFile file);

    /// <summary>The first pass: creates or updates.</summary>
    /// <exception cref="SyncException">The item cannot be made from the file.</exception>
    internal abstract Task WriteAsync(SyncFile file, SyncNotes notes);

    /// <summary>The second pass: references to items that may come later than this one.</summary>
    internal virtual Task WriteReferencesAsync(SyncFile file, SyncNotes notes) => Task.CompletedTask;

    /// <returns>False if there is nothing to delete.</returns>
    internal abstract Task<bool> DeleteAsync(SyncFile file, SyncNotes notes);

    /// <summary>An item is saved only if it says something else than before: where a part of a file cannot be imported, the two differ for ever.</summary>
    protected static bool IsUnchanged(XElement? before, SyncItem after) => before is not null && SyncComparison.Same(before, after.Root);

    protected static bool WasChanged(IEntity entity, params string[] properties) => entity is not IRememberBeingDirty changed || properties.Any(changed.WasPropertyDirty);
}

/// <summary>An item as it would be written.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Name">The item's name for reports.</param>
/// <param name="Stem">The file's name without extension, unless the item has a file already.</param>
/// <param name="Root">The file's content.</param>
public sealed record SyncItem(Guid Key, string Name, string Stem, XElement Root);

/// <summary>What was left out of an item that was imported all the same.</summary>
public sealed class SyncNotes
{
    private readonly List<SyncException> _notes = [];

    public IReadOnlyList<SyncException> All => _notes;

    internal void Add(string reason, XElement? at) => _notes.Add(new SyncException(reason, at));
}
