using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Api.Management.Preview;

internal static class PreviewEndpoints
{
    public static void MapPreview(this ManagementApi api)
    {
        api.Get("/document/{id}/preview-url", Open).OnDocument(ActionBrowse.ActionLetter);
        api.Delete("/preview", (PreviewSession preview) => preview.EndPreviewAsync());
    }

    /// <summary>Where to look at the draft. Asking opens the preview for this browser.</summary>
    private static async Task<IResult> Open(Guid id, string? providerAlias, string? culture, string? segment, IContentService documents, UrlProviderCollection providers, PreviewSession preview, Editor editor)
    {
        if (documents.GetById(id) is not { } document) return Problems.Of(ContentEditingOperationStatus.NotFound);
        IUrlProvider[] asked = [.. providers.Where(p => providerAlias is null || p.Alias == providerAlias)];
        if (asked.Length == 0) return Problems.BadRequest("Unknown provider", $"No provider of addresses is called {providerAlias}.");
        if (await AddressAsync(asked, document, culture, segment) is not { } address) return Problems.BadRequest("No preview", "This document has no page of its own to preview.");
        await preview.TryEnterPreviewAsync(editor.User);
        return Results.Ok(new DocumentUrlInfoModel { Url = address.Url?.ToString(), Culture = address.Culture, Message = address.Message, Provider = address.Provider, IsExternal = address.IsExternal });
    }

    private static async Task<UrlInfo?> AddressAsync(IUrlProvider[] providers, IContent document, string? culture, string? segment)
    {
        foreach (IUrlProvider provider in providers)
        {
            if (await provider.GetPreviewUrlAsync(document, culture, segment) is { } address) return address;
        }

        return null;
    }
}
