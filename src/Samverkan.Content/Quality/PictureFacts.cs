using Umbraco.Cms.Core.Services;
using static Umbraco.Cms.Core.Constants;

namespace Samverkan.Content.Quality;

/// <summary>A picture in the media library.</summary>
/// <param name="Name">What editors see.</param>
/// <param name="IsDecorative">Marked so on the picture itself: it says nothing anywhere.</param>
public sealed record PictureFact(string Name, bool IsDecorative);

/// <summary>What the media library knows of pictures.</summary>
public sealed class PictureFacts(IMediaService media)
{
    private const string Decorative = "decorative";

    /// <returns>Null for what is no picture, or is gone.</returns>
    public PictureFact? Find(Guid key) => media.GetById(key) is { } medium && IsPicture(medium)
        ? new(medium.Name ?? "", medium.HasProperty(Decorative) && medium.GetValue<bool>(Decorative))
        : null;

    private static bool IsPicture(IMedia medium) => medium.ContentType.Alias == Conventions.MediaTypes.VectorGraphicsAlias
        || medium.Properties.Any(property => property.PropertyType.PropertyEditorAlias == PropertyEditors.Aliases.ImageCropper);
}
