using System.Globalization;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>Where in a tree a user may be: below start nodes. What stands above one is shown, greyed, so that it can be reached.</summary>
internal sealed class StartNodes
{
    private readonly string[]? _paths;

    private StartNodes(string[]? paths) => _paths = paths;

    public static StartNodes Everywhere { get; } = new(null);

    public bool IsEverywhere => _paths is null;

    /// <summary>What is shown beyond them to pick from; null: nothing.</summary>
    public OutsideNames? Outside { get; private init; }

    public StartNodes With(OutsideNames outside) => IsEverywhere ? this : new(_paths) { Outside = outside };

    /// <param name="ids">The user's start nodes; -1 is the root of the tree, and who has none is nowhere.</param>
    /// <param name="paths">Their paths; of no ids Core gives the paths of all there is.</param>
    public static StartNodes Of(int[]? ids, string[]? paths) => ids switch
    {
        null or [] => new([]),
        _ when ids.Contains(Constants.System.Root) => Everywhere,
        _ => new(paths ?? []),
    };

    /// <returns>Whether the node is a start node or below one.</returns>
    public bool Contain(string path) => _paths is null || _paths.Any(start => IsSelfOrBelow(path, start));

    /// <returns>Whether the node is one of these, below one or above one.</returns>
    public bool Show(string path) => Contain(path) || _paths?.Any(start => IsSelfOrBelow(start, path)) == true;

    /// <returns>Whether it is outside them, and is shown by its published name alone.</returns>
    public bool Name(IEntitySlim entity) => Outside is { } outside && !Contain(entity.Path) && outside.Name(entity);

    /// <returns>Of the children of a node that is above start nodes, those that are shown.</returns>
    public int[] Below(string parentPath) => [.. (_paths ?? []).Where(start => IsSelfOrBelow(start, parentPath) && start != parentPath)
        .Select(start => int.Parse(start[(parentPath.Length + 1)..].Split(',')[0], CultureInfo.InvariantCulture)).Distinct()];

    private static bool IsSelfOrBelow(string path, string ancestor) => path == ancestor || path.StartsWith(ancestor + ",", StringComparison.Ordinal);
}
