using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Samverkan.Cms.Api.Management.CurrentUser;

/// <summary>Whoever is signed in: the client asks for it first, and decides by it what it shows.</summary>
internal static partial class CurrentUserEndpoints
{
    public static void MapCurrentUser(this ManagementApi api)
    {
        api.Get("/user/current", Current);
        api.Get("/user/current/configuration", Configuration);
        api.MapProfile();
        api.MapOwnTwoFactor();
        api.MapOwnPermissions();
    }

    /// <summary>Every list must be there: the client maps them without asking.</summary>
    private static async Task<CurrentUserResponseModel> Current(Editor editor, UserParts parts, Permissions permissions, ILanguageService languages)
    {
        IUser user = editor.User;
        int[]? documents = parts.DocumentStartNodes(user), media = parts.MediaStartNodes(user), elements = parts.ElementStartNodes(user);
        bool allLanguages = user.Groups.Any(g => g.HasAccessToAllLanguages);
        HashSet<int> allowed = [.. user.Groups.SelectMany(g => g.AllowedLanguages)];
        return new()
        {
            Id = user.Key,
            Name = user.Name ?? "",
            Email = user.Email,
            UserName = user.Username,
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = parts.References(documents, UmbracoObjectTypes.Document),
            HasDocumentRootAccess = UserParts.HasRoot(documents),
            MediaStartNodeIds = parts.References(media, UmbracoObjectTypes.Media),
            HasMediaRootAccess = UserParts.HasRoot(media),
            ElementStartNodeIds = parts.References(elements, UmbracoObjectTypes.ElementContainer),
            HasElementRootAccess = UserParts.HasRoot(elements),
            AvatarUrls = parts.AvatarUrls(user),
            Languages = [.. (await languages.GetAllAsync()).Where(l => allLanguages || allowed.Contains(l.Id)).Select(l => l.IsoCode)],
            HasAccessToAllLanguages = allLanguages,
            HasAccessToSensitiveData = user.HasAccessToSensitiveData(),
            FallbackPermissions = [.. user.Groups.SelectMany(g => g.Permissions).Distinct()],
            Permissions = permissions.ToModels(user.Groups.SelectMany(g => g.GranularPermissions).Distinct()),
            AllowedSections = [.. user.AllowedSections.Select(Sections.ToClient)],
            IsAdmin = user.IsAdmin(),
            UserGroupIds = UserParts.Groups(user),
        };
    }

    private static CurrentUserConfigurationResponseModel Configuration(IOptionsSnapshot<SecuritySettings> security) => new()
    {
        KeepUserLoggedIn = security.Value.KeepUserLoggedIn,
        PasswordConfiguration = PasswordRules.Of(security.Value.UserPassword),
        AllowChangePassword = true,
        AllowTwoFactor = true,
    };
}
