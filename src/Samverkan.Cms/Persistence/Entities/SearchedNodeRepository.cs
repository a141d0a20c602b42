using System.Globalization;

namespace Samverkan.Cms.Persistence.Entities;

/// <summary>Documents, media and elements as the editors' index reads them: drafts too, and what lies in the recycle bin.</summary>
public sealed class SearchedNodeRepository(AmbientScope scope)
{
    private static readonly Guid[] Kinds = [Constants.ObjectTypes.Document, Constants.ObjectTypes.Media, Constants.ObjectTypes.Element];

    public int[] All() => [.. Nodes.Select(n => n.Id)];

    /// <summary>The node, if it is one of these, and those below it.</summary>
    public int[] Branch(int id) => scope.Read.Nodes.Where(n => n.Id == id).Select(n => n.Path).SingleOrDefault() is { } path
        ? [.. Nodes.Where(n => n.Id == id || n.Path.StartsWith(path + ",")).Select(n => n.Id)]
        : [];

    public int[] OfType(int contentTypeId) => [.. Nodes.Where(n => scope.Read.Contents.Any(c => c.NodeId == n.Id && c.ContentTypeId == contentTypeId)).Select(n => n.Id)];

    /// <param name="ids">Not too many at a time; what is none of these is left out.</param>
    public IReadOnlyList<SearchedNode> Read(int[] ids)
    {
        CmsDbContext db = scope.Read;
        var nodes = (
            from node in Nodes
            join content in db.Contents on node.Id equals content.NodeId
            join type in db.Nodes on content.ContentTypeId equals type.Id
            join version in db.ContentVersions on node.Id equals version.NodeId
            where version.Current && ids.Contains(node.Id)
            select new { node.Id, node.UniqueId, node.NodeObjectType, node.Path, node.Trashed, Name = version.Text ?? node.Text, Type = type.UniqueId, Version = version.Id }).ToArray();
        int[] versions = [.. nodes.Select(n => n.Version)];
        ILookup<int, string> names = db.VersionCultures.Where(c => versions.Contains(c.VersionId)).Select(c => new { c.VersionId, c.Name }).AsEnumerable().ToLookup(c => c.VersionId, c => c.Name);
        ILookup<int, string> values = db.PropertyData.Where(p => versions.Contains(p.VersionId) && (p.TextValue != null || p.VarcharValue != null))
            .Select(p => new { p.VersionId, Value = p.TextValue ?? p.VarcharValue ?? "" }).AsEnumerable().ToLookup(p => p.VersionId, p => p.Value);
        return [.. nodes.Select(n => new SearchedNode(n.Id, n.UniqueId, n.NodeObjectType ?? Guid.Empty, n.Path, n.Trashed, n.Type, [.. names[n.Version].Prepend(n.Name ?? "").Distinct()], [.. values[n.Version]]))];
    }

    /// <summary>Changes whenever one of them does.</summary>
    public string State()
    {
        IQueryable<int> current = scope.Read.ContentVersions.Where(v => v.Current && Nodes.Any(n => n.Id == v.NodeId)).Select(v => v.Id);
        DateTime? latest = scope.Read.ContentVersions.Where(v => v.Current).Max(v => (DateTime?)v.VersionDate);
        return string.Create(CultureInfo.InvariantCulture, $"{Nodes.Count()} {Nodes.Count(n => n.Trashed)} {Nodes.Sum(n => (long)n.ParentId)} {current.Sum(v => (long)v)} {latest?.Ticks}");
    }

    private IQueryable<NodeRow> Nodes => scope.Read.Nodes.Where(n => Kinds.Contains(n.NodeObjectType!.Value)); // a node without a type is none of them
}

/// <param name="Id">Of the node.</param>
/// <param name="Key">Of the node.</param>
/// <param name="ObjectType">Document, medium or element.</param>
/// <param name="Path">Ids from the root to the node.</param>
/// <param name="Trashed">In the recycle bin.</param>
/// <param name="Type">The key of its content type.</param>
/// <param name="Names">In every language.</param>
/// <param name="Values">As they are stored, in every language: texts, markup and JSON.</param>
public sealed record SearchedNode(int Id, Guid Key, Guid ObjectType, string Path, bool Trashed, Guid Type, IReadOnlyList<string> Names, IReadOnlyList<string> Values);
