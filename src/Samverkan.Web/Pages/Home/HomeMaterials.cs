using Samverkan.Content.Materials;

namespace Samverkan.Web.Pages;

public sealed record HomeMaterials(string Heading, string Text, MaterialList Materials, TextLink? All)
{
    private const int Shown = 3;

    public static HomeMaterials? Of(Home page, SiteContext site) => site.Tree.First<MaterialLibrary>(page) is { } library
        ? new(page.MaterialsHeading.Or(library.Title), page.MaterialsText, MaterialList.Of(Chosen(page, library, site), site), TextLink.To(library, site, site.Words["home.materials.all"]))
        : null;

    /// <summary>What the editor chose; the newest when nothing is chosen.</summary>
    private static IEnumerable<Material> Chosen(Home page, MaterialLibrary library, SiteContext site) =>
        page.FeaturedMaterials.OfType<Material>().ToList() is { Count: > 0 } chosen
            ? chosen
            : site.Tree.Children<Material>(library).Newest().Take(Shown);
}
