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

    public static readonly Translation<ContentJoin> Columns = new Translation<ContentJoin>()
        .Pair(nameof(IContent.Id), j => j.Node.Id)
        .Pair(nameof(IContent.Key), j => j.Node.UniqueId)
        .Pair(nameof(IContent.Name), j => j.Version.Text)
        .Pair(nameof(IContent.ParentId), j => j.Node.ParentId)
        .Pair(nameof(IContent.Path), j => j.Node.Path)
        .Pair(nameof(IContent.Level), j => j.Node.Level)
        .Pair(nameof(IContent.SortOrder), j => j.Node.SortOrder)
        .Pair(nameof(IContent.Trashed), j => j.Node.Trashed)
        .Pair(nameof(IContent.CreatorId), j => j.Node.NodeUser)
        .Pair(nameof(IContent.WriterId), j => j.Version.UserId)
        .Pair(nameof(IContent.CreateDate), j => j.Node.CreateDate)
        .Pair(nameof(IContent.UpdateDate), j => j.Version.VersionDate)
        .Pair(nameof(IContent.ContentTypeId), j => j.Content.ContentTypeId)
        .Pair(nameof(IContent.VersionId), j => j.Version.Id)
        .Pair(nameof(IContent.Published), j => j.Flags.Published)
        .Pair(nameof(IContent.Edited), j => j.Flags.Edited);

    /// <summary>The column behind a name that lists are ordered by; an unknown name orders by position.</summary>
    public static Expression<Func<ContentJoin, object?>> OrderColumn(string? field) => field?.ToLowerInvariant() switch
    {
        "name" => j => j.Version.Text,
        "path" => j => j.Node.Path,
        "createdate" => j => j.Node.CreateDate,
        "updatedate" or "versiondate" => j => j.Version.VersionDate,
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
