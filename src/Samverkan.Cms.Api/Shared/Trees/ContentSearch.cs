namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>What editors seek among documents or media: within their start nodes, and for a picker also what it may name outside of them.</summary>
internal sealed class ContentSearch(IIndexedEntitySearchService search, EntityTree tree)
{
    /// <summary>So many hits are looked through for those that a picker may name outside the start nodes.</summary>
    private const int LookedThrough = 1_000;

    /// <param name="wanted">What the client asks for.</param>
    /// <param name="access">Of whoever asks, as wide as the picker's data type makes it.</param>
    /// <param name="isKnownAs">Whether visitors know something outside by the text sought.</param>
    public async Task<Paged<TreeEntity>> FindAsync(SearchedContent wanted, StartNodes access, Func<IEntitySlim, string, bool> isKnownAs)
    {
        if (access.Outside is null)
        {
            PagedModel<IEntitySlim> found = await SearchAsync(wanted, wanted.Paging, access.IsEverywhere);
            return new(found.Total, [.. found.Items.Select(e => tree.Shown(e, access))]);
        }

        PagedModel<IEntitySlim> all = await SearchAsync(wanted, new Paging(0, LookedThrough), everywhere: true);
        IEntitySlim[] shown = [.. all.Items.Where(e => access.Contain(e.Path) || (access.Name(e) && isKnownAs(e, wanted.Text)))];
        return new(shown.Length, [.. shown.Skip(wanted.Paging.Skip).Take(wanted.Paging.Take).Select(e => tree.Shown(e, access))]);
    }

    private Task<PagedModel<IEntitySlim>> SearchAsync(SearchedContent wanted, Paging paging, bool everywhere) =>
        search.SearchAsync(wanted.Type, wanted.Text, wanted.Below, wanted.OfTypes, wanted.Trashed, wanted.Culture, paging.Skip, paging.Take, ignoreUserStartNodes: everywhere);
}

/// <param name="Type">Documents or media.</param>
/// <param name="Text">Words or a key.</param>
/// <param name="Below">Null: anywhere.</param>
/// <param name="OfTypes">Keys of their types; none: of any.</param>
/// <param name="Trashed">Null: in the bin and outside.</param>
/// <param name="Culture">Null: in any language.</param>
/// <param name="Paging">Which of them.</param>
internal sealed record SearchedContent(UmbracoObjectTypes Type, string Text, Guid? Below, Guid[] OfTypes, bool? Trashed, string? Culture, Paging Paging);
