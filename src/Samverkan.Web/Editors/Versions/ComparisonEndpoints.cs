using Samverkan.Cms.Api.Shared;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Content.Comparison;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Samverkan.Web.Editors.Versions;

/// <summary>What has changed in a document since a version, or between two. Whoever may not reach the document reaches none of its versions.</summary>
internal static class ComparisonEndpoints
{
    public static void MapComparison(this RouteGroupBuilder editors) => editors.MapGet("/document-version/{id:guid}/comparison", Compare);

    /// <param name="id">The older version.</param>
    /// <param name="with">The newer version; without it, what was saved last.</param>
    /// <param name="culture">The language; none for a document without languages.</param>
    /// <param name="versions">Gives a version.</param>
    /// <param name="documents">Gives what was saved last.</param>
    /// <param name="comparison">Compares.</param>
    /// <param name="guard">Who may.</param>
    private static async Task<IResult> Compare(Guid id, Guid? with, string? culture, IContentVersionService versions, IContentService documents, VersionComparison comparison, DocumentGuard guard)
    {
        Attempt<IContent?, ContentVersionOperationStatus> found = await versions.GetAsync(id);
        if (found is not { Success: true, Result: { } before }) return Problems.Of(found.Status);
        if (!await guard.AllowsAsync(ActionBrowse.ActionLetter, before.Key)) return Problems.Forbidden;
        IContent? after = with is { } other ? (await versions.GetAsync(other)).Result : documents.GetById(before.Key);
        if (after is null || after.Key != before.Key) return Problems.NotFound("The document has no such version");
        if (before.ContentType.VariesByCulture() && !after.AvailableCultures.Contains(culture ?? "", StringComparer.OrdinalIgnoreCase)) return Problems.BadRequest("Language missing", "The document has languages: say which one to compare, by culture=.");
        return Results.Ok(new { changes = comparison.Of(before, after, before.ContentType.VariesByCulture() ? culture : null).Select(Model) });
    }

    private static object Model(Change change) => new
    {
        kind = Name(change.Kind),
        place = change.Place,
        words = change.Words.Select(words => new { kind = Name(words.Kind), words.Text }),
    };

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();
}
