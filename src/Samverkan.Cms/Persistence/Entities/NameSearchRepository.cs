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

    private const string Escape = "\\";

    private IQueryable<NodeRow> Named(IQueryable<NodeRow> nodes, string text)
    {
        if (Guid.TryParse(text, out Guid key)) return nodes.Where(n => n.UniqueId == key);
        CmsDbContext db = scope.Read;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            (string small, string capital, string initial) = Forms(word);
            IQueryable<int> translated =
                from name in db.VersionCultures
                join version in db.ContentVersions on name.VersionId equals version.Id
                where version.Current && (EF.Functions.Like(name.Name, small, Escape) || EF.Functions.Like(name.Name, capital, Escape) || EF.Functions.Like(name.Name, initial, Escape))
                select version.NodeId;
            nodes = nodes.Where(n => EF.Functions.Like(n.Text, small, Escape) || EF.Functions.Like(n.Text, capital, Escape) || EF.Functions.Like(n.Text, initial, Escape) || translated.Contains(n.Id));
        }

        return nodes;
    }

    private static (string Small, string Capital, string Initial) Forms(string word) =>
        (Pattern(word.ToLowerInvariant()), Pattern(word.ToUpperInvariant()), Pattern(word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant()));

    private static string Pattern(string word) => $"%{Escaped(word)}%";

    private static string Escaped(string text) => text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
