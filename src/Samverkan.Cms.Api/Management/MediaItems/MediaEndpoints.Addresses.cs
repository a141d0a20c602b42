using Samverkan.Cms.Api.Shared.Trees;
using Samverkan.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>Where files and small pictures of them are found.</summary>
internal static partial class MediaEndpoints
{
    private static void MapAddresses(this ManagementApi api)
    {
        api.Get("/media/urls", Urls);
        api.Get("/imaging/resize/urls", Resized);
    }

    private static IEnumerable<MediaUrlInfoResponseModel> Urls(Guid[] id, IMediaService media, MediaUrlGeneratorCollection addresses, MediaFileManager files, EntityTree tree, UserStartNodes startNodes) =>
        Reachable(id, media, tree, startNodes).Select(m => Address(m, UrlOf(m, addresses, files)));

    /// <summary>Pictures in a size; other files have none. A vector picture is its own small one, as is one in the bin.</summary>
    private static IEnumerable<MediaUrlInfoResponseModel> Resized(Guid[] id, int? width, int? height, ImageCropMode? mode, string? format,
        IMediaService media, MediaUrlGeneratorCollection addresses, MediaFileManager files, IImageUrlGenerator images, EntityTree tree, UserStartNodes startNodes) => Reachable(id, media, tree, startNodes).Select(m =>
        {
            string? url = UrlOf(m, addresses, files);
            string extension = Path.GetExtension(url ?? "").TrimStart('.').ToLowerInvariant();
            if (url is null || extension == "svg" || FilePaths.IsInBin(url)) return Address(m, url);
            if (!images.SupportedImageFileTypes.Contains(extension)) return Address(m, null);
            return Address(m, images.GetImageUrl(new ImageUrlGenerationOptions(url) { Width = width ?? 200, Height = height ?? 200, ImageCropMode = mode, Format = format, CacheBusterValue = m.UpdateDate.Ticks.ToString("x") }));
        });

    private static IEnumerable<IMedia> Reachable(Guid[] id, IMediaService media, EntityTree tree, UserStartNodes startNodes)
    {
        Guid[] shown = [.. tree.Items(TreeKind.Media, id, startNodes.NamedMedia).Select(e => e.Entity.Key)];
        return shown.Length == 0 ? [] : media.GetByIds(shown);
    }

    private static MediaUrlInfoResponseModel Address(IMedia medium, string? url) => new() { Id = medium.Key, UrlInfos = url is null ? [] : [new() { Url = url }] };

    /// <summary>Where the file is: those of items in the bin are renamed.</summary>
    private static string? UrlOf(IMedia medium, MediaUrlGeneratorCollection addresses, MediaFileManager files)
    {
        if (!medium.Properties.TryGetValue(Constants.Conventions.Media.File, out IProperty? file) || !addresses.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, file.GetValue(), out string? path) || path is null) return null; // folders have none
        return medium.Trashed && files.FileSystem.FileExists(FilePaths.InBin(path)) ? FilePaths.InBin(path) : path;
    }
}
