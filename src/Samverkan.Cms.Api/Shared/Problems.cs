using Microsoft.AspNetCore.Mvc;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Answers that say no, as <c>application/problem+json</c> (RFC 9457). The client shows <c>title</c> and <c>detail</c> to the editor.</summary>
public static class Problems
{
    /// <summary>What a service said, by the table of statuses.</summary>
    /// <param name="status">Its status, not the success.</param>
    /// <param name="place">See <see cref="Statuses.Of"/>.</param>
    /// <param name="with">More members of the document.</param>
    public static IResult Of(Enum status, string? place = null, params (string Key, object? Value)[] with) =>
        Problem(Statuses.Of(status, place), StatusTexts.Title(status), StatusTexts.Detail(status), [("operationStatus", Known(status)), .. with]);

    /// <summary>The client keeps silent of one status alone, because the handler has said why (<see cref="EventMessageHeader"/>); publishing has another name for it.</summary>
    private static string Known(Enum status) => status is ContentPublishingOperationStatus.CancelledByEvent ? nameof(ContentEditingOperationStatus.CancelledByNotification) : status.ToString();

    public static IResult NotFound(string title = "The requested item could not be found", string? detail = null) => Problem(StatusCodes.Status404NotFound, title, detail);

    public static IResult BadRequest(string title, string? detail = null) => Problem(StatusCodes.Status400BadRequest, title, detail);

    public static IResult Conflict(string title, string? detail = null) => Problem(StatusCodes.Status409Conflict, title, detail);

    /// <summary>The caller may not do this to this item. Without a body, as the client expects it.</summary>
    public static IResult Forbidden { get; } = Results.StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>The contract has this operation and this site does not offer it: docs/decisions says why.</summary>
    public static IResult NotOffered { get; } = Problem(StatusCodes.Status501NotImplemented, "Not offered here", "This site does not offer this function of Umbraco. docs/decisions in its repository says which are left out and why.");

    public static IResult Problem(int status, string title, string? detail = null, params (string Key, object? Value)[] with)
    {
        ProblemDetails document = new() { Type = "Error", Title = title, Status = status, Detail = detail };
        foreach ((string key, object? value) in with) document.Extensions[key] = value;
        return Results.Problem(document);
    }

    /// <summary>Invalid fields, each with the JSON path into the request and what is wrong there.</summary>
    public static IResult Invalid(IReadOnlyDictionary<string, string[]> errors, string title = "Validation failed", string? detail = "One or more properties did not pass validation", params (string Key, object? Value)[] with) =>
        Problem(StatusCodes.Status400BadRequest, title, detail, [("errors", errors), .. with]);
}
