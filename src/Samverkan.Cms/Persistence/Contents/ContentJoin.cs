using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>A content item's rows side by side with one of its versions: what queries filter and order by. Media have no publication: their flags are constant.</summary>
public sealed class ContentJoin
{
    public required NodeRow Node { get; init; }
    public required ContentRow Content { get; init; }
    public required ContentVersionRow Version { get; init; }
    public required PublicationFlags Flags { get; init; }

    /// <summary>What stands in the node itself.</summary>
    public static readonly Translation<NodeRow> NodeColumns = new Translation<NodeRow>()
        .Pair(nameof(IContent.Id), n => n.Id)
        .Pair(nameof(IContent.Key), n => n.UniqueId)
        .Pair(nameof(IContent.ParentId), n => n.ParentId)
        .Pair(nameof(IContent.Path), n => n.Path)
        .Pair(nameof(IContent.Level), n => n.Level)
        .Pair(nameof(IContent.SortOrder), n => n.SortOrder)
        .Pair(nameof(IContent.Trashed), n => n.Trashed)
        .Pair(nameof(IContent.CreatorId), n => n.NodeUser)
        .Pair(nameof(IContent.CreateDate), n => n.CreateDate);

    public static readonly Translation<ContentJoin> Columns = new Translation<ContentJoin>()
        .Pairs(NodeColumns, j => j.Node)
        .Pair(nameof(IContent.Name), j => j.Version.Text)
        .Pair(nameof(IContent.WriterId), j => j.Version.UserId)
        .Pair(nameof(IContent.UpdateDate), j => j.Version.VersionDate)
        .Pair(nameof(IContent.ContentTypeId), j => j.Content.ContentTypeId)
        .Pair(nameof(IContent.VersionId), j => j.Version.Id)
        .Pair(nameof(IContent.Published), j => j.Flags.Published)
        .Pair(nameof(IContent.Edited), j => j.Flags.Edited);

    /// <summary>Whether lists that are ordered by this name are ordered by the dates of their current versions.</summary>
    public static bool IsVersionDate(string? field) => field?.ToLowerInvariant() is "updatedate" or "versiondate";

    /// <summary>The column behind a name that lists are ordered by; an unknown name orders by position.</summary>
    public static Expression<Func<ContentJoin, object?>> OrderColumn(string? field) => field?.ToLowerInvariant() switch
    {
        "name" => j => j.Version.Text,
        "path" => j => j.Node.Path,
        "createdate" => j => j.Node.CreateDate,
        _ when IsVersionDate(field) => j => j.Version.VersionDate,
        "level" => j => j.Node.Level,
        "id" => j => j.Node.Id,
        "published" => j => j.Flags.Published,
        "writerid" => j => j.Version.UserId,
        "creatorid" => j => j.Node.NodeUser,
        "contenttypealias" => j => j.Content.ContentTypeId,
        _ => j => j.Node.SortOrder,
    };
}

public sealed class PublicationFlags
{
    public bool Published { get; init; }
    public bool Edited { get; init; }
    public int? TemplateId { get; init; }
}
