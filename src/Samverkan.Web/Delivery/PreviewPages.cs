using Samverkan.Cms.Api.Management.Preview;
using Samverkan.Web.Hosting;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Web.Delivery;

/// <summary>
/// Pages as an editor who has opened the preview sees them: the document that is looked at as a draft, what surrounds it as visitors see it. The client asks for
/// a document by its key; links lead on to drafts too. Nothing of this is kept, by the page cache or the browser.
/// </summary>
internal sealed class PreviewPages(PreviewSession session, IPublishedContentCache contents, IContentPermissionService permissions, ILanguageService languages, IVariationContextAccessor variation)
{
    /// <returns>The draft that the address names by its key, read in the culture of the query; null: it names none, or it is not for this browser.</returns>
    public async Task<(IPublishedContent Page, CultureInfo Culture)?> ByKeyAsync(HttpContext http)
    {
        if (!Guid.TryParse(http.Request.Path.Value?.Trim('/'), out Guid key) || await DraftAsync(http, key) is not { } draft) return null;
        string culture = http.Request.Query["culture"] is [{ Length: > 0 } wanted] && await languages.GetAsync(wanted) is { } language ? language.IsoCode : await languages.GetDefaultIsoCodeAsync();
        variation.VariationContext = new VariationContext(culture, http.Request.Query["segment"]);
        return (draft, CultureInfo.GetCultureInfo(culture));
    }

    /// <returns>The draft of a page that visitors see, or that page.</returns>
    public async Task<IPublishedContent?> InsteadOfAsync(HttpContext http, IPublishedContent? page) => page is null ? null : await DraftAsync(http, page.Key) ?? page;

    private async Task<IPublishedContent?> DraftAsync(HttpContext http, Guid key)
    {
        if (await session.ViewerAsync(http) is not { } viewer || !await MayReadAsync(viewer, key)) return null;
        http.Response.Headers.CacheControl = "no-store";
        SecurityHeaders.AllowOwnFrame(http);
        return contents.GetById(preview: true, key);
    }

    private async Task<bool> MayReadAsync(IUser viewer, Guid key) =>
        await permissions.AuthorizeAccessAsync(viewer, [key], new HashSet<string> { ActionBrowse.ActionLetter }) == ContentAuthorizationStatus.Success;
}
