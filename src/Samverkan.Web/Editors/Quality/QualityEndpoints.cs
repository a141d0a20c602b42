using Samverkan.Cms.Api.Shared;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Content.Quality;
using Samverkan.Content.Review;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Web.Editors.Quality;

/// <summary>What the rules find on a document as it was saved last. Whoever may not read the document is told nothing of it.</summary>
internal static class QualityEndpoints
{
    public static void MapQuality(this RouteGroupBuilder editors) => editors.MapGet("/document/{id:guid}/quality", OfDocument);

    private static async Task<IResult> OfDocument(Guid id, string? culture, IContentService documents, QualityCheck quality, ReviewDates reviews, DocumentGuard guard)
    {
        if (!await guard.AllowsAsync(ActionBrowse.ActionLetter, id)) return Problems.Forbidden;
        if (documents.GetById(id) is not { } document) return Problems.NotFound();
        string[] cultures = [.. document.AvailableCultures];
        if (culture is not null && !cultures.Contains(culture, StringComparer.OrdinalIgnoreCase)) return Problems.NotFound($"The document is not written in {culture}");
        string?[] asked = culture is not null ? [culture] : cultures.Length == 0 ? new string?[] { null } : cultures;
        return Results.Ok(new { reviewed = reviews.Of(id), variants = asked.Select(of => new { culture = of, findings = quality.Of(document, of).Select(FindingModel.Of) }) });
    }
}

/// <summary>A finding as the client gets it.</summary>
internal sealed record FindingModel(string Rule, string Severity, string Place, string Text)
{
    public static FindingModel Of(Finding finding) => new(finding.Rule, finding.Severity == Content.Quality.Severity.Refusal ? "refusal" : "warning", finding.Place, finding.Text);
}
