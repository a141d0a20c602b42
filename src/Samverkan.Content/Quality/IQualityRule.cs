namespace Samverkan.Content.Quality;

/// <summary>A rule that pages are held to.</summary>
public interface IQualityRule
{
    IEnumerable<Finding> Of(QualityPage page);
}
