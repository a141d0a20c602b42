using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

// Umbraco's own name and place, which Core lacks: campaign code and models are written against it
#pragma warning disable IDE0130 // the namespace is Umbraco's on purpose
namespace Umbraco.Cms.Core.Models;

/// <summary>A picked media item and the crops that were drawn where it was picked.</summary>
public class MediaWithCrops(IPublishedContent content, ImageCropperValue localCrops) : PublishedContentWrapped(content)
{
    public IPublishedContent Content => Unwrap();

    public ImageCropperValue LocalCrops => localCrops;
}

/// <inheritdoc/>
/// <typeparam name="T">The media type's model.</typeparam>
public sealed class MediaWithCrops<T>(T content, ImageCropperValue localCrops) : MediaWithCrops(content, localCrops) where T : IPublishedContent
{
    public new T Content => (T)Unwrap();
}
