using System.Collections.Frozen;

namespace Samverkan.Cms.Api.Management;

/// <summary>Who may call which operation: access.tsv, one line for each operation of the contract.</summary>
public static class AccessTable
{
    private static readonly FrozenDictionary<string, AccessRule> Rules = Resource.Lines("access.tsv").Select(l => l.Split('\t')).ToFrozenDictionary(l => Key(l[0], l[1]), l => new AccessRule(l[0], l[1], l[2]));

    public static IEnumerable<AccessRule> All => Rules.Values;

    /// <exception cref="InvalidOperationException">The operation has no line: nothing may be offered without one.</exception>
    public static AccessRule For(string method, string path) =>
        Rules.GetValueOrDefault(Key(method, path)) ?? throw new InvalidOperationException($"{method} {path} has no line in access.tsv, so nobody could tell who may call it.");

    private static string Key(string method, string path) => $"{method} {path}";
}

/// <param name="Method">GET, POST, PUT, DELETE or PATCH.</param>
/// <param name="Path">Below the API's base.</param>
/// <param name="Needs">Terms of access.tsv; all must hold.</param>
public sealed record AccessRule(string Method, string Path, string Needs)
{
    private string[] Terms { get; } = Needs.Split(' ');

    public bool IsOpen => Terms.Contains("open");

    /// <returns>Whether the user's groups and start nodes meet every term. What an operation asks for on a single item is asked by the operation.</returns>
    public bool Allows(IUser user) => Terms.All(term => term.Split(':', 2) switch
    {
        ["section", string sections] => sections.Split('|').Intersect(user.AllowedSections).Any(),
        ["admin"] => user.IsAdmin(),
        ["root", string tree] => StartNodes(user, tree).Contains(Constants.System.Root),
        _ => true,
    });

    private static IEnumerable<int> StartNodes(IUser user, string tree)
    {
        (int[]? own, Func<IReadOnlyUserGroup, int?> ofGroup) = tree switch
        {
            "document" => (user.StartContentIds, (Func<IReadOnlyUserGroup, int?>)(g => g.StartContentId)),
            "media" => (user.StartMediaIds, g => g.StartMediaId),
            _ => (user.StartElementIds, g => g.StartElementId),
        };
        return own is { Length: > 0 } ? own : user.Groups.Select(ofGroup).OfType<int>();
    }
}
