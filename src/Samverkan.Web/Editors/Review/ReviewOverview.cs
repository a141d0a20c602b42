using Samverkan.Cms.Published;
using Samverkan.Content.Review;

namespace Samverkan.Web.Editors.Review;

/// <summary>The survey of the site, made once for what is published.</summary>
internal sealed class ReviewOverview(SiteSurvey survey, PublishedSurroundings surroundings)
{
    private readonly PerGeneration<int, Lazy<Task<IReadOnlyList<SurveyedPage>>>> _made = new(surroundings);

    public Task<IReadOnlyList<SurveyedPage>> MadeAsync() => _made.Get(0, _ => new(survey.MakeAsync)).Value;
}
