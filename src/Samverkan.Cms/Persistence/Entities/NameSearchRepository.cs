using System.Linq.Expressions;
using System.Text;
using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Entities;

/// <summary>
/// Nodes whose name, in any language, holds every word that is sought; a key finds its node. LIKE minds the case of letters beyond ASCII, so a word
/// that has such is sought in small letters, in capitals and with a capital first.
/// </summary>
public sealed class NameSearchRepository(AmbientScope scope)
{
    /// <returns>Ids of the children whose name matches.</returns>
    public int[] Children(int parentId, Guid objectType, string text) =>
        [.. Named(scope.Read.Nodes.Where(n => n.ParentId == parentId && n.NodeObjectType == objectType), text).Select(n => n.Id)];

    private const string Escape = "\\";

    private IQueryable<NodeRow> Named(IQueryable<NodeRow> nodes, string text)
    {
        if (Guid.TryParse(text, out Guid key)) return nodes.Where(n => n.UniqueId == key);
        CmsDbContext db = scope.Read;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] patterns = Patterns(word);
            IQueryable<int> translated =
                from name in db.VersionCultures.Where(Any<VersionCultureRow>(patterns, pattern => name => EF.Functions.Like(name.Name, pattern, Escape)))
                join version in db.ContentVersions on name.VersionId equals version.Id
                where version.Current
                select version.NodeId;
            nodes = nodes.Where(Query.Or(Any<NodeRow>(patterns, pattern => n => EF.Functions.Like(n.Text, pattern, Escape)), n => translated.Contains(n.Id)));
        }

        return nodes;
    }

    private static Expression<Func<T, bool>> Any<T>(string[] patterns, Func<string, Expression<Func<T, bool>>> like) => patterns.Select(like).Aggregate(Query.Or);

    private static string[] Patterns(string word) => Ascii.IsValid(word)
        ? [Pattern(word)]
        : [.. new[] { word.ToLowerInvariant(), word.ToUpperInvariant(), word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant() }.Distinct(StringComparer.Ordinal).Select(Pattern)];

    private static string Pattern(string word) => $"%{Escaped(word)}%";

    private static string Escaped(string text) => text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
