using Samverkan.Content.Site;

namespace Samverkan.Content.Partners.Places;

/// <summary>A partner's own part of the site and of the CMS: its page, its news below the page, its media folder, and a group of users for each role.</summary>
/// <param name="Page">Key of the partner's page, which all other keys follow from.</param>
/// <param name="Name">As the page is called in the default language.</param>
public sealed record PartnerPlace(Guid Page, string Name)
{
    /// <summary>The folder that has a folder for each partner.</summary>
    public static readonly Guid MediaRoot = DerivedKey.Of(Guid.Empty, "samverkan:partner-media");

    public Guid News { get; } = NewsOf(Page);

    public Guid Media { get; } = DerivedKey.Of(Page, "media");

    public static PartnerPlace Of(IContent page) => new(page.Key, page.Name ?? page.Key.ToString());

    public static Guid NewsOf(Guid page) => DerivedKey.Of(page, "news");

    public Guid Group(PartnerRole role) => DerivedKey.Of(Page, role.Alias);
}
