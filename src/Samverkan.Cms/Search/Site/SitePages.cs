using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samverkan.Cms.Headless;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Search.Site;

/// <summary>The pages that visitors may find: published with everything above them, and not protected.</summary>
public sealed class SitePages(
    IDocumentNavigationQueryService tree, AvailableDocuments available, ProtectedBranches protectedBranches, MediaSnapshot media, ISearchedPages site,
    IUmbracoContextFactory contexts, IVariationContextAccessor variation)
{
    /// <summary>Grows when an index is to hold something else of the same content.</summary>
    private const string Form = "3";

    /// <summary>Whether visitors may see the page now.</summary>
    public IPublishedContent? Find(Guid key, string culture) => Of([key], culture).FirstOrDefault();

    public IEnumerable<IPublishedContent> All(string culture) => tree.TryGetRootKeys(out IEnumerable<Guid> roots) ? Of(roots.SelectMany(Branch), culture) : [];

    /// <summary>The keys of published pages of a type, wherever they are.</summary>
    public IEnumerable<Guid> OfType(int contentTypeId) => Where(page => page.ContentType.Id == contentTypeId);

    /// <summary>The keys of published pages that are such, wherever they are.</summary>
    public IEnumerable<Guid> Where(Func<IPublishedContent, bool> holds) => tree.TryGetRootKeys(out IEnumerable<Guid> roots) ? available.Unfiltered(roots.SelectMany(Branch)).Where(holds).Select(page => page.Key) : [];

    public IEnumerable<Guid> Branch(Guid top) => tree.TryGetDescendantsKeys(top, out IEnumerable<Guid> below) ? below.Prepend(top) : [top];

    /// <summary>The page, and every page above it.</summary>
    public IEnumerable<Guid> Line(Guid key) => tree.TryGetAncestorsKeys(key, out IEnumerable<Guid> above) ? above.Append(key) : [key];

    public IPublishedContent? File(Guid key) => media.Get(key);

    /// <summary>What of a page can be found in a culture; null: nothing.</summary>
    public SearchedPage? Read(IPublishedContent page, string culture) => In(culture, () => site.Read(page, culture));

    /// <summary>Reads content as a page in this culture does.</summary>
    public T In<T>(string culture, Func<T> read)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        VariationContext? before = variation.VariationContext;
        variation.VariationContext = new VariationContext(culture);
        try { return read(); }
        finally { variation.VariationContext = before; }
    }

    /// <summary>Changes whenever content that an index is made of does.</summary>
    public string State(string culture)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Form));
        foreach (IPublishedContent page in All(culture)) Append(hash, page);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, IPublishedContent page)
    {
        hash.AppendData(page.Key.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes(page.UpdateDate.Ticks.ToString(CultureInfo.InvariantCulture)));
    }

    private IEnumerable<IPublishedContent> Of(IEnumerable<Guid> keys, string culture) => available.FilterAvailable(keys, culture).Where(page => !protectedBranches.Contain(page));
}
