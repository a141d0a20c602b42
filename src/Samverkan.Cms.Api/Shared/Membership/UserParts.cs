using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.Api.Shared.Membership;

/// <summary>What the models of users have in common: start nodes by key, pictures, groups.</summary>
internal sealed class UserParts(IEntityService entities, AppCaches caches, MediaFileManager files, IImageUrlGenerator images)
{
    public IReadOnlyList<ReferenceByIdModel> References(int[]? ids, UmbracoObjectTypes type) =>
        [.. (ids ?? []).Where(id => id != Constants.System.Root).Select(id => entities.GetKey(id, type)).Where(k => k.Success).Select(k => k.Result.ToReference())];

    /// <returns>Null for the root, for none, and for what is gone.</returns>
    public ReferenceByIdModel? Reference(int? id, UmbracoObjectTypes type) => id is { } node ? References([node], type).FirstOrDefault() : null;

    public static bool HasRoot(int[]? ids) => ids?.Contains(Constants.System.Root) == true;

    public IReadOnlyList<string> AvatarUrls(IUser user) => user.GetUserAvatarUrls(caches.RuntimeCache, files, images);

    public static IReadOnlyList<ReferenceByIdModel> Groups(IUser user) => user.Groups.Select(g => g.Key).ToReferences();

    public int[]? DocumentStartNodes(IUser user) => user.CalculateContentStartNodeIds(entities, caches);

    public int[]? MediaStartNodes(IUser user) => user.CalculateMediaStartNodeIds(entities, caches);

    public int[]? ElementStartNodes(IUser user) => user.CalculateElementStartNodeIds(entities, caches);
}
