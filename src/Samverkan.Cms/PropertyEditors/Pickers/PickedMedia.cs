using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>A picked media item as stored, as uSync writes it and as the client sends it.</summary>
public sealed record PickedMedia
{
    public Guid Key { get; init; }

    public Guid MediaKey { get; init; }

    public string MediaTypeAlias { get; init; } = "";

    public ImageCropperCrop[]? Crops { get; init; }

    public ImageCropperFocalPoint? FocalPoint { get; init; }

    /// <summary>Reads the JSON array, or the UDIs parted by commas of older sites; null when nothing is picked.</summary>
    public static PickedMedia[]? Read(object? value, IJsonSerializer json) => All(value, json).Where(m => m.MediaKey != Guid.Empty).ToArray() is { Length: > 0 } picked ? picked : null;

    /// <summary>With the crops that the data type names; drawn coordinates are kept.</summary>
    public PickedMedia Under(MediaPicker3Configuration? settings)
    {
        ImageCropperValue crops = new() { Crops = Crops };
        crops.ApplyConfiguration((settings?.Crops ?? []).Select(c => new ImageCropperCrop { Alias = c.Alias, Width = c.Width, Height = c.Height }));
        return this with { Crops = [.. crops.Crops ?? []], FocalPoint = settings?.EnableLocalFocalPoint == true ? FocalPoint : null };
    }

    public ImageCropperValue LocalCrops(string file = "") => new() { Src = file, Crops = Crops, FocalPoint = FocalPoint };

    private static IEnumerable<PickedMedia> All(object? value, IJsonSerializer json) => value switch
    {
        null or "" => [],
        string text when !text.TrimStart().StartsWith('[') => text.Split(',', StringSplitOptions.TrimEntries).Select(PickedNode.Of).OfType<PickedNode>().Select(node => new PickedMedia { Key = node.Unique, MediaKey = node.Unique }),
        _ => json.TryDeserialize(value, out PickedMedia[]? picked) ? picked : [],
    };
}
