namespace Samverkan.Content.Model;

/// <summary>A lesson, a discussion guide or an exercise.</summary>
[PublishedModel("material")]
public sealed class Material(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public string Kind => String("kind");

    public IReadOnlyList<string> Audience => List<string>("audience");

    public IReadOnlyList<string> Subjects => List<string>("subjects");

    public int Duration => Get<int>("duration");

    public string Licence => String("licence");

    public IReadOnlyList<string> LearningGoals => List<string>("learningGoals");

    public string ContentNote => String("contentNote");

    public IReadOnlyList<IPublishedContent> Files => List<IPublishedContent>("files");

    public IReadOnlyList<IPublishedContent> Previews => List<IPublishedContent>("previews");

    public DateTime PublishedOn => Get<DateTime>("publishedOn");
}
