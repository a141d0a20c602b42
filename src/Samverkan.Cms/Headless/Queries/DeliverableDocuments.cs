using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>
/// The documents that may stand in a list: in the request's culture, of an allowed type, not protected, and published with everything above them; in a preview drafts, wherever
/// they are but in the bin.
/// </summary>
public sealed class DeliverableDocuments(DocumentSnapshot snapshot, IDocumentNavigationQueryService tree, Deliverable deliverable)
{
    /// <param name="keys">Candidates, in the order in which they are given back.</param>
    /// <param name="culture">The request's.</param>
    /// <param name="preview">Drafts.</param>
    /// <param name="asked">What is asked of them, seen at once: it is asked before what takes a look at the tree.</param>
    public IEnumerable<IPublishedContent> Of(IEnumerable<Guid> keys, string culture, bool preview, Func<IPublishedContent, bool> asked) => preview
        ? snapshot.Drafts([.. keys]).Where(draft => IsIn(draft, culture) && asked(draft) && deliverable.Allows(draft))
        : keys.Select(snapshot.Get).OfType<IPublishedContent>().Where(document => IsIn(document, culture) && asked(document) && deliverable.Allows(document) && IsReached(document.Key, culture));

    /// <summary>Everything outside the bin, in the order of the tree.</summary>
    public IEnumerable<Guid> All() => tree.TryGetRootKeys(out IEnumerable<Guid> roots) ? roots.SelectMany(Branch) : [];

    public IEnumerable<Guid> Children(Guid parent) => (parent == Guid.Empty ? tree.TryGetRootKeys(out IEnumerable<Guid> keys) : tree.TryGetChildrenKeys(parent, out keys)) ? keys : [];

    public IEnumerable<Guid> Below(Guid ancestor) => tree.TryGetDescendantsKeys(ancestor, out IEnumerable<Guid> keys) ? keys : [];

    private IEnumerable<Guid> Branch(Guid root) => Below(root).Prepend(root);

    private bool IsReached(Guid key, string culture) =>
        tree.TryGetAncestorsKeys(key, out IEnumerable<Guid> ancestors) && ancestors.All(ancestor => snapshot.Get(ancestor) is { } above && IsIn(above, culture));

    private static bool IsIn(IPublishedContent document, string culture) => !document.ContentType.VariesByCulture() || document.Cultures.ContainsKey(culture);
}
