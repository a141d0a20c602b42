using Samverkan.Content.Model;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Partners.Places;

/// <summary>Gives each partner's page its place in the CMS, and keeps the place as the page is.</summary>
public sealed class PartnerPlaces(IContentService contents, IContentTypeService types, PartnerFolders folders, PartnerGroups groups, LeadEditors leads)
{
    /// <summary>Far more than there are partners.</summary>
    private const int Most = 1000;

    /// <summary>The partners' pages, those in the bin too.</summary>
    public IReadOnlyList<IContent> All() => types.Get(Aliases.Of<Partner>()) is { } type
        ? [.. contents.GetPagedOfType(type.Id, 0, Most, out _, filter: null!)] // Core takes null for no filter, and forgets to say so
        : [];

    /// <summary>For a start: content may have come from files.</summary>
    public async Task EnsureAllAsync()
    {
        var pages = All();
        if (pages.Count > 0) await leads.EnsureAsync();
        foreach (var page in pages) await EnsureAsync(page);
    }

    public async Task EnsureAsync(IContent page)
    {
        var place = PartnerPlace.Of(page);
        if (page.Trashed)
        {
            await groups.CloseAsync(place);
            return;
        }

        await folders.EnsureAsync(page, place);
        await groups.EnsureAsync(place);
    }

    /// <summary>The page is gone for good: nobody can be in a group of it. Its media stay, they may be used elsewhere.</summary>
    public Task DeleteAsync(IContent page) => groups.DeleteAsync(PartnerPlace.Of(page));
}
