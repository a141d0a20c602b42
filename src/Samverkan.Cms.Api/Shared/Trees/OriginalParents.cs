using System.Net.Mime;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>Where something in a recycle bin stood.</summary>
internal static class OriginalParents
{
    /// <summary>The root, in so many words: of an empty body, which is what null becomes otherwise, the client makes no place.</summary>
    private static IResult Root => Results.Text("null", MediaTypeNames.Application.Json);

    public static IResult ToParent<T>(this Attempt<T?, RecycleBinQueryResultType> result) where T : class, IEntitySlim => result switch
    {
        { Success: true, Result: { } parent } => Results.Ok(parent.Key.ToReference()),
        { Success: true } or { Status: RecycleBinQueryResultType.ParentIsRoot } => Root,
        _ => Problems.Of(result.Status),
    };
}
