using Samverkan.Cms.Api.Shared.Trees;
using Samverkan.Content.Partners.Places;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Web.Editors;

/// <summary>Whoever belongs to a partner may link to every published page, and take pictures and files from the folders that belong to no partner.</summary>
internal sealed class PartnersPickerReach(IDocumentPublishStatusQueryService status, IMediaNavigationQueryService media) : IPickerReach
{
    public bool IsFor(IUser user) => user.Groups.Any(PartnerGroups.IsOne);

    public bool NamesDocument(Guid key) => status.IsPublishedInAnyCulture(key) && status.HasPublishedAncestorPath(key);

    public bool NamesMedia(Guid key) => key != PartnerPlace.MediaRoot && media.TryGetAncestorsKeys(key, out IEnumerable<Guid> above) && !above.Contains(PartnerPlace.MediaRoot);
}
