using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Search.Site;

/// <summary>The pages on which media and elements are: by what the indexes have read there, and by what refers to them, itself or by an element.</summary>
internal sealed class Referrers(SiteIndexes indexes, ITrackedReferencesRepository references, IMediaNavigationQueryService media, ICoreScopeProvider scopes)
{
    /// <param name="changed">Media, folders of them, and elements.</param>
    public IReadOnlyCollection<Guid> PagesOf(IEnumerable<Guid> changed) => PagesShowing(changed.SelectMany(Branch));

    /// <param name="shown">Media and elements, without what lies below them.</param>
    public IReadOnlyCollection<Guid> PagesShowing(IEnumerable<Guid> shown)
    {
        Guid[] all = [.. shown.Distinct()];
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        HashSet<Guid> pages = [.. all.SelectMany(indexes.OwnersOf), .. all.SelectMany(indexes.Showing)], seen = [.. all];
        Queue<Guid> open = new(all);
        while (open.TryDequeue(out Guid item))
        {
            foreach (RelationItemModel referrer in references.GetPagedRelationsForItem(item, 0, int.MaxValue, filterMustBeIsDependency: false, out _))
            {
                if (referrer.NodeType == Constants.UdiEntityType.Document) pages.Add(referrer.NodeKey);
                else if (seen.Add(referrer.NodeKey)) open.Enqueue(referrer.NodeKey);
            }
        }

        return pages;
    }

    private IEnumerable<Guid> Branch(Guid top) =>
        media.TryGetDescendantsKeys(top, out IEnumerable<Guid> below) || media.TryGetDescendantsKeysInBin(top, out below) ? below.Prepend(top) : [top];
}
