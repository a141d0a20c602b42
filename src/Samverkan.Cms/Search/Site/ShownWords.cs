namespace Samverkan.Cms.Search.Site;

/// <summary>Which words of the dictionary stand in what of a page can be found.</summary>
internal sealed class ShownWords(ISearchedPages site, IDictionaryRepository dictionary, ICoreScopeProvider scopes)
{
    /// <param name="id">Of a dictionary item; one that is gone may have been such a word.</param>
    public bool MayShow(int id)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return dictionary.Get(id) is not { } item || site.Says(item.ItemKey);
    }
}
