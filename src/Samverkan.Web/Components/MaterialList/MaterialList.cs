namespace Samverkan.Web.Components;

public sealed record MaterialList(IReadOnlyList<MaterialRow> Rows)
{
    public static MaterialList Of(IEnumerable<Material> materials, SiteContext site) =>
        new([.. materials.Select(material => MaterialRow.Of(material, site)).OfType<MaterialRow>()]);
}
