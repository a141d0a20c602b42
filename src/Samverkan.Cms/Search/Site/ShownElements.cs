using Samverkan.Cms.Published;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Search.Site;

/// <summary>The elements of the library that published content names, those inside elements too, whether visitors see them now or not.</summary>
public sealed class ShownElements(ElementSnapshot elements, PropertyEditorCollection editors, DataValueReferenceFactoryCollection references)
{
    /// <param name="page">Is read in every culture that its values have: an element is the same in all.</param>
    public IReadOnlyCollection<Guid> On(IPublishedContent page)
    {
        HashSet<Guid> seen = [];
        Queue<IPublishedElement> open = new([page]);
        while (open.TryDequeue(out IPublishedElement? item))
        {
            foreach (Guid named in item.Properties.SelectMany(property => Named(property, page.Cultures.Keys)).Where(seen.Add))
            {
                if (elements.Get(named) is { } element) open.Enqueue(element);
            }
        }

        return seen;
    }

    private IEnumerable<Guid> Named(IPublishedProperty property, IEnumerable<string> cultures)
    {
        if (!editors.TryGet(property.PropertyType.EditorAlias, out IDataEditor? editor)) return [];
        return references.GetReferences(editor, property.StoredValues(cultures)).Select(reference => reference.Udi).OfType<GuidUdi>().Where(udi => udi.EntityType == Constants.UdiEntityType.Element).Select(udi => udi.Guid);
    }
}
