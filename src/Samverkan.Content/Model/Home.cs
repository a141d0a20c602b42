namespace Samverkan.Content.Model;

/// <summary>The front page and the settings that every page shares.</summary>
[PublishedModel("home")]
public sealed class Home(IPublishedContent content, IPublishedValueFallback fallback) : SitePage(content, fallback)
{
    public string NewsHeading => String("newsHeading");

    public string MaterialsHeading => String("materialsHeading");

    public string MaterialsText => String("materialsText");

    public string HelpHeading => String("helpHeading");

    public string HelpText => String("helpText");

    public string BordersHeading => String("bordersHeading");

    public string BordersText => String("bordersText");

    public IReadOnlyList<IPublishedContent> FeaturedMaterials => List<IPublishedContent>("featuredMaterials");

    public string SiteName => String("siteName");

    public string FundingStatement => String("fundingStatement");

    public Link? ExitPage => Get<Link>("exitPage");
}
