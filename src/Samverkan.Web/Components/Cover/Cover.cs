namespace Samverkan.Web.Components;

/// <summary>A material's front: its first page as a picture, or lines of its own.</summary>
public sealed record Cover(Picture? Page, LineField Lines)
{
    public static Cover Of(Material material, SiteContext site) => new(
        PictureShape.Sheet.Of(material.Previews.FirstOrDefault(), "", site.Renditions),
        new($"{material.Key}", Width: 210, Height: 297, Gather: 0.7, Band: 15));
}
