namespace Samverkan.Content.Model;

/// <summary>The composition <c>intro</c>: how a page opens.</summary>
public interface IIntro : IPublishedContent
{
    string Heading { get; }

    string Preamble { get; }

    IPublishedContent? MainImage { get; }

    string MainImageAlt { get; }

    bool MainImageDecorative { get; }
}
