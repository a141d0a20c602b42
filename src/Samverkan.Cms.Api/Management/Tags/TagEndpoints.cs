namespace Samverkan.Cms.Api.Management.Tags;

/// <summary>Tags that are in use, to choose from while typing.</summary>
internal static class TagEndpoints
{
    public static void MapTags(this ManagementApi api) => api.Get("/tag", Find);

    private static async Task<Paged<TagResponseModel>> Find(string? query, string? tagGroup, string? culture, Paging paging, ITagService tags)
    {
        ITag[] all = [.. string.IsNullOrWhiteSpace(query) ? await tags.GetAllAsync(tagGroup, culture) : await tags.GetByQueryAsync(query, tagGroup, culture)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(tag => new TagResponseModel { Id = tag.Key, Text = tag.Text, Group = tag.Group, NodeCount = tag.NodeCount })]);
    }
}
