namespace Samverkan.Content.Model;

/// <summary>The composition <c>seo</c>: what search engines and shared links show.</summary>
public interface ISeo : IPublishedContent
{
    string SeoTitle { get; }

    string SeoDescription { get; }

    bool HideFromSearchEngines { get; }
}
