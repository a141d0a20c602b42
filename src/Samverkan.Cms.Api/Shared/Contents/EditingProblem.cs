using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentEditing.Validation;

namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>Why a document, medium or element was not saved. Invalid values are named by the JSON path into the request, where the client shows the message.</summary>
internal static class EditingProblem
{
    public static IResult Of(ContentEditingOperationStatus status, ContentValidationResult? validation, IEnumerable<ValueModel> sent) =>
        Of(status, validation, [.. sent.Select(v => (v.Alias, v.Culture, v.Segment))]);

    /// <param name="status">What the service said.</param>
    /// <param name="validation">What is wrong with the values.</param>
    /// <param name="sent">The values of the request, in its order.</param>
    public static IResult Of(ContentEditingOperationStatus status, ContentValidationResult? validation, (string Alias, string? Culture, string? Segment)[] sent) =>
        status == ContentEditingOperationStatus.PropertyValidationError && validation is not null
            ? Problems.Invalid(Errors(validation, sent), with: ("operationStatus", status.ToString()))
            : Problems.Of(status);

    private static Dictionary<string, string[]> Errors(ContentValidationResult validation, (string Alias, string? Culture, string? Segment)[] sent) => validation.ValidationErrors
        .GroupBy(e => Path(e, sent)).ToDictionary(g => g.Key, g => g.SelectMany(e => e.ErrorMessages).Distinct().ToArray());

    private static string Path(PropertyValidationError error, (string Alias, string? Culture, string? Segment)[] sent)
    {
        int at = Array.FindIndex(sent, v => v.Alias.InvariantEquals(error.Alias) && v.Culture.InvariantEquals(error.Culture) && v.Segment.InvariantEquals(error.Segment));
        return at >= 0 ? $"$.values[{at}].value{error.JsonPath}" : $"$.values[?(@.alias == '{error.Alias}' && @.culture == {Quoted(error.Culture)} && @.segment == {Quoted(error.Segment)})].Value{error.JsonPath}";
    }

    private static string Quoted(string? text) => text is null ? "null" : $"'{text}'";
}
