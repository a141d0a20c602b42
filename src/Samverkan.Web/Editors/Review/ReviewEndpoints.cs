using Samverkan.Cms.Api.Shared;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Content.Quality;
using Samverkan.Content.Review;
using Samverkan.Web.Editors.Quality;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Paging = Samverkan.Cms.Api.Shared.Paging;

namespace Samverkan.Web.Editors.Review;

/// <summary>What there is to look through in the part of the site that somebody may reach, and the word that it was done.</summary>
internal static class ReviewEndpoints
{
    public static void MapReview(this RouteGroupBuilder editors)
    {
        editors.MapGet("/review/translations", (Paging paging, Reviewer reviewer) => reviewer.AnswerAsync(ReviewQuestion.Translations, paging));
        editors.MapGet("/review/unreviewed", (Paging paging, Reviewer reviewer) => reviewer.AnswerAsync(ReviewQuestion.Unreviewed, paging));
        editors.MapGet("/review/findings", (Paging paging, Reviewer reviewer) => reviewer.AnswerAsync(ReviewQuestion.Findings, paging));
        editors.MapPost("/document/{id:guid}/review", Reviewed);
    }

    private static async Task<IResult> Reviewed(Guid id, IContentService documents, ReviewDates dates, DocumentGuard guard)
    {
        if (!await guard.AllowsAsync(ActionUpdate.ActionLetter, id)) return Problems.Forbidden;
        if (documents.GetById(id) is not { Trashed: false }) return Problems.NotFound();
        DateTime now = DateTime.UtcNow;
        dates.Note(id, now);
        return Results.Ok(new { reviewed = now });
    }
}

/// <summary>Answers for whoever is signed in.</summary>
internal sealed class Reviewer(ReviewOverview overview, ReviewDates dates, QualityCheck quality, IPublishedContentCache pages, IEntityService entities, AppCaches caches, DocumentGuard guard, Editor editor)
{
    public async Task<IResult> AnswerAsync(ReviewQuestion question, Paging paging)
    {
        int[] starts = editor.User.CalculateContentStartNodeIds(entities, caches) ?? [];
        IReadOnlyDictionary<Guid, DateTime> reviewed = dates.All();
        SurveyedPage[] all = [.. question.Answer((await overview.MadeAsync()).Where(page => ContentPermissions.HasPathAccess(page.Path, starts, Constants.System.RecycleBinContent)), reviewed, DateTime.UtcNow)];
        List<object> items = [];
        foreach (SurveyedPage page in all.Skip(paging.Skip).Take(paging.Take))
        {
            if (await guard.AllowsAsync(ActionBrowse.ActionLetter, page.Key)) items.Add(Model(page, page.LastSeen(reviewed), question));
        }

        return Results.Ok(new { total = all.Length, items });
    }

    /// <summary>The words of the findings are the editor's, so they are made for those that are shown.</summary>
    private object Model(SurveyedPage page, DateTime lastSeen, ReviewQuestion question) => new
    {
        id = page.Key,
        page.Culture,
        page.Name,
        page.Published,
        page.SourcePublished,
        lastSeen,
        findings = question == ReviewQuestion.Findings && pages.GetById(page.Key) is { } published ? quality.Of(published, page.Above, page.Culture).Select(FindingModel.Of) : [],
    };
}
