namespace Samverkan.Web.Components;

public sealed record PagePreview(Picture Page, string Caption);

/// <summary>The pages of a material, small, so that a teacher sees what comes out of the printer.</summary>
public sealed record PagePreviews(string Heading, IReadOnlyList<PagePreview> Pages)
{
    public static PagePreviews? Of(IEnumerable<IPublishedContent> images, SiteContext site)
    {
        PagePreview[] pages = [.. images.Select((image, at) => Page(image, site.Words.Format("material.previews.page", at + 1), site)).OfType<PagePreview>()];
        return pages is [] ? null : new(site.Words["material.previews"], pages);
    }

    private static PagePreview? Page(IPublishedContent image, string caption, SiteContext site) =>
        PictureShape.Sheet.Of(image, "", site.Renditions) is { } picture ? new(picture, caption) : null;
}
