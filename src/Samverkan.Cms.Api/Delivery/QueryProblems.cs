using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Api.Delivery;

/// <summary>Words of a query that nobody understands, in Umbraco's own texts.</summary>
internal static class QueryProblems
{
    /// <param name="status">The name of a status: content and media have an enumeration each, of the same names.</param>
    public static IResult Of(string status) => status switch
    {
        nameof(ApiContentQueryOperationStatus.SelectorOptionNotFound) => Problems.BadRequest("Selector option not found", "The attempted 'fetch' option does not exist"),
        nameof(ApiContentQueryOperationStatus.FilterOptionNotFound) => Problems.BadRequest("Filter option not found", "One of the attempted 'filter' options does not exist"),
        nameof(ApiContentQueryOperationStatus.SortOptionNotFound) => Problems.BadRequest("Sort option not found", "One of the attempted 'sort' options does not exist"),
        _ => Problems.BadRequest("The query could not be carried out"),
    };
}
