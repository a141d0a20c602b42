using System.Collections;
using Samverkan.Cms.Sync.Kinds;

namespace Samverkan.Cms.Sync;

/// <summary>The kinds that take part, in the order of import: all but those of <c>uSync:Sets:{set}:DisabledHandlers</c>, named as uSync names them or by their folder.</summary>
public sealed class SyncKinds(IEnumerable<SyncKind> all, SyncSettings settings) : IReadOnlyList<SyncKind>
{
    private readonly SyncKind[] _kinds = [.. all.Where(kind => !settings.Disabled.Contains(kind.Handler) && !settings.Disabled.Contains(kind.Folder)).OrderBy(kind => kind.Order)];

    public int Count => _kinds.Length;

    public SyncKind this[int index] => _kinds[index];

    /// <param name="group"><c>All</c>, <c>Settings</c>, <c>Content</c> or <c>None</c>, as the settings write it.</param>
    /// <param name="kind">Whose group is asked for.</param>
    public static bool IsIn(string group, SyncKind kind) => group.ToUpperInvariant() switch
    {
        "NONE" => false,
        "CONTENT" => kind.IsContent,
        "SETTINGS" => !kind.IsContent,
        _ => true,
    };

    public IEnumerator<SyncKind> GetEnumerator() => _kinds.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
