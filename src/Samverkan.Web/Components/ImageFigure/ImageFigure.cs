namespace Samverkan.Web.Components;

public sealed record ImageFigure(Picture Picture, string Caption)
{
    public static ImageFigure? Of(ImageBlock block, SiteContext site) =>
        PictureShape.Text.Of(block.Image, block.Decorative ? "" : block.AlternativeText, site.Renditions) is { } picture
            ? new(picture, block.Caption)
            : null;
}
