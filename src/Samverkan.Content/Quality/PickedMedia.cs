using Samverkan.Content.Parts;

namespace Samverkan.Content.Quality;

/// <summary>What a media picker holds.</summary>
internal static class PickedMedia
{
    public static IEnumerable<Guid> Of(string stored) => StoredJson.Objects(StoredJson.Read(stored)).Select(picked => StoredJson.Key(picked["mediaKey"])).Where(key => key != Guid.Empty);
}
