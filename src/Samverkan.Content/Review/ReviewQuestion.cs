namespace Samverkan.Content.Review;

/// <summary>What is asked of the site.</summary>
public enum ReviewQuestion
{
    /// <summary>Translations that were published before their source was published last.</summary>
    Translations,

    /// <summary>Pages that nobody has published or looked through for a year.</summary>
    Unreviewed,

    /// <summary>Pages that the rules find something on.</summary>
    Findings,
}

/// <summary>Answers from a survey, what has waited longest first.</summary>
public static class ReviewQuestions
{
    public static IEnumerable<SurveyedPage> Answer(this ReviewQuestion question, IEnumerable<SurveyedPage> survey, IReadOnlyDictionary<Guid, DateTime> reviewed, DateTime now) => question switch
    {
        ReviewQuestion.Translations => survey.Where(page => page.IsOlderThanItsSource).OrderBy(page => page.Published),
        ReviewQuestion.Unreviewed => survey.DistinctBy(page => page.Key).Where(page => page.LastSeen(reviewed) < now.AddYears(-1)).OrderBy(page => page.LastSeen(reviewed)),
        _ => survey.Where(page => page.Findings > 0).OrderByDescending(page => page.Findings).ThenBy(page => page.Published),
    };

    /// <summary>When somebody published it or said that it holds.</summary>
    public static DateTime LastSeen(this SurveyedPage page, IReadOnlyDictionary<Guid, DateTime> reviewed) => reviewed.TryGetValue(page.Key, out DateTime date) && date > page.LastPublished ? date : page.LastPublished;
}
