using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Entities;

/// <summary>
/// Nodes whose name, in any language, holds every word that is sought; a key finds its node. LIKE minds the case of letters beyond ASCII, so a word is sought in
/// small letters, in capitals and with a capital first.
/// </summary>
public sealed class NameSearchRepository(AmbientScope scope)
{
    /// <returns>Ids of the children whose name matches.</returns>
    public int[] Children(int parentId, Guid objectType, string text) =>
        [.. Named(scope.Read.Nodes.Where(n => n.ParentId == parentId && n.NodeObjectType == objectType), text).Select(n => n.Id)];

    /// <returns>Ids of a part of what matches: what begins with the text first, then by name.</returns>
    public (long Total, int[] Ids) Find(NameSearchQuery query)
    {
        CmsDbContext db = scope.Read;
        IQueryable<NodeRow> found = Named(db.Nodes.Where(n => n.NodeObjectType == query.ObjectType), query.Text);
        if (query.Trashed is { } trashed) found = found.Where(n => n.Trashed == trashed);
        if (query.Below is { } above) found = found.Where(n => n.Path.StartsWith(above + ","));
        if (query.Within is { } paths) found = found.Where(Within(paths));
        if (query.Types is { } types) found = found.Where(n => db.Contents.Any(c => c.NodeId == n.Id && db.Nodes.Any(t => t.Id == c.ContentTypeId && types.Contains(t.UniqueId))));
        (string small, string capital, string initial) = Forms(query.Text.Trim(), before: "");
        return (found.LongCount(), [.. found.OrderBy(n => EF.Functions.Like(n.Text, small, Escape) || EF.Functions.Like(n.Text, capital, Escape) || EF.Functions.Like(n.Text, initial, Escape) ? 0 : 1).ThenBy(n => n.Text).ThenBy(n => n.Id).Skip(query.Skip).Take(query.Take).Select(n => n.Id)]);
    }

    private const string Escape = "\\";

    private IQueryable<NodeRow> Named(IQueryable<NodeRow> nodes, string text)
    {
        if (Guid.TryParse(text, out Guid key)) return nodes.Where(n => n.UniqueId == key);
        CmsDbContext db = scope.Read;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            (string small, string capital, string initial) = Forms(word, before: "%");
            IQueryable<int> translated =
                from name in db.VersionCultures
                join version in db.ContentVersions on name.VersionId equals version.Id
                where version.Current && (EF.Functions.Like(name.Name, small, Escape) || EF.Functions.Like(name.Name, capital, Escape) || EF.Functions.Like(name.Name, initial, Escape))
                select version.NodeId;
            nodes = nodes.Where(n => EF.Functions.Like(n.Text, small, Escape) || EF.Functions.Like(n.Text, capital, Escape) || EF.Functions.Like(n.Text, initial, Escape) || translated.Contains(n.Id));
        }

        return nodes;
    }

    private static Expression<Func<NodeRow, bool>> Within(IReadOnlyList<string> paths) => paths.Select(BelowOrSelf).Aggregate((Expression<Func<NodeRow, bool>>)(n => false), Query.Or);

    private static Expression<Func<NodeRow, bool>> BelowOrSelf(string path) => n => n.Path == path || n.Path.StartsWith(path + ",");

    private static (string Small, string Capital, string Initial) Forms(string word, string before) =>
        (Pattern(word.ToLowerInvariant(), before), Pattern(word.ToUpperInvariant(), before), Pattern(word.Length == 0 ? "" : word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant(), before));

    private static string Pattern(string word, string before) => $"{before}{Escaped(word)}%";

    private static string Escaped(string text) => text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}

/// <param name="ObjectType">Documents or media, for example.</param>
/// <param name="Text">Words of a name, or a key.</param>
/// <param name="Below">The path of what it must stand below; null: anywhere.</param>
/// <param name="Within">Paths of nodes that it must be or stand below; null: anywhere.</param>
/// <param name="Types">Keys of content types; null: any.</param>
/// <param name="Trashed">Null: also what lies in the recycle bin.</param>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many to give.</param>
public sealed record NameSearchQuery(Guid ObjectType, string Text, string? Below, IReadOnlyList<string>? Within, Guid[]? Types, bool? Trashed, int Skip, int Take);
