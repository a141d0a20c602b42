using System.Globalization;
using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>Queries over what is in memory: the tree says what is below what, the searches which pages and drafts say something, the snapshot the rest. An index can take its place.</summary>
public sealed class MemoryQuery(DeliverableDocuments documents, CustomFields custom, SiteSearch search, DraftSearch drafts, IVariationContextAccessor variation) : IApiContentQueryProvider
{
    public SelectorOption AllContentSelectorOption() => new() { FieldName = "", Values = [] };

    public PagedModel<Guid> ExecuteQuery(SelectorOption selectorOption, IList<FilterOption> filterOptions, IList<SortOption> sortOptions, string culture, ProtectedAccess protectedAccess, bool preview, int skip, int take)
    {
        List<FilterOption> filters = [.. filterOptions.Where(filter => filter.FieldName != QueryFields.Text)];
        if (!QueryFields.IsPlace(selectorOption.FieldName)) filters.Add(new FilterOption { FieldName = selectorOption.FieldName, Values = selectorOption.Values, Operator = FilterOperation.Is });
        Func<IPublishedContent, bool>[] own = Tests(filters.Where(filter => QueryFields.TypeOf(filter.FieldName) is not null), culture), others = Tests(filters.Where(filter => QueryFields.TypeOf(filter.FieldName) is null), culture);
        IEnumerable<IPublishedContent> found = documents.Of(Candidates(selectorOption), culture, preview, document => own.All(holds => holds(document))).Where(document => others.All(holds => holds(document)));
        foreach (string words in filterOptions.Where(filter => filter.FieldName == QueryFields.Text).SelectMany(filter => filter.Values)) found = preview ? SayingInPreview([.. found], words, culture) : Saying(found, words, culture);
        Guid[] keys = [.. Sorted(found, sortOptions, culture).Select(document => document.Key)];
        return new PagedModel<Guid>(keys.Length, [.. keys.Skip(skip).Take(take)]);
    }

    private IEnumerable<Guid> Candidates(SelectorOption selector)
    {
        Guid[] keys = [.. selector.Values.Select(v => Guid.TryParse(v, out Guid key) ? key : (Guid?)null).OfType<Guid>()];
        return selector.FieldName switch
        {
            QueryFields.Key => keys,
            QueryFields.Parent => keys.SelectMany(documents.Children).Distinct(),
            QueryFields.Ancestors => keys.SelectMany(documents.Below).Distinct(),
            _ => documents.All(),
        };
    }

    /// <summary>The best first, unless they are sorted otherwise.</summary>
    private IEnumerable<IPublishedContent> Saying(IEnumerable<IPublishedContent> all, string words, string culture)
    {
        Dictionary<Guid, int> ranks = search.Ranked(words, culture).Index().ToDictionary(page => page.Item, page => page.Index);
        return all.Where(document => ranks.ContainsKey(document.Key)).OrderBy(document => ranks[document.Key]);
    }

    /// <summary>What visitors find too, and then the drafts that only say so.</summary>
    private IEnumerable<IPublishedContent> SayingInPreview(IPublishedContent[] all, string words, string culture)
    {
        IPublishedContent[] found = [.. Saying(all, words, culture)];
        return found.Concat(drafts.Saying(all.Except(found), words, culture));
    }

    /// <summary>Of filters that ask something of a known field.</summary>
    private Func<IPublishedContent, bool>[] Tests(IEnumerable<FilterOption> filters, string culture) => [.. filters.Select(filter => Test(filter, culture)).OfType<Func<IPublishedContent, bool>>()];

    private Func<IPublishedContent, bool>? Test(FilterOption filter, string culture) => TypeOf(filter.FieldName) is { } type && FieldComparison.Of(type, filter) is { } holds
        ? document => holds(Values(document, filter.FieldName, culture))
        : null;

    private IEnumerable<IPublishedContent> Sorted(IEnumerable<IPublishedContent> all, IList<SortOption> sorts, string culture)
    {
        IOrderedEnumerable<IPublishedContent>? ordered = null;
        foreach (SortOption sort in sorts.Where(s => TypeOf(s.FieldName) is not null))
        {
            IComparer<object?> comparer = new FieldOrder(culture);
            object? Key(IPublishedContent document) => Values(document, sort.FieldName, culture).FirstOrDefault();
            ordered = (ordered, sort.Direction) switch
            {
                (null, Direction.Ascending) => all.OrderBy(Key, comparer),
                (null, _) => all.OrderByDescending(Key, comparer),
                (_, Direction.Ascending) => ordered.ThenBy(Key, comparer),
                _ => ordered.ThenByDescending(Key, comparer),
            };
        }

        return ordered ?? all;
    }

    private FieldType? TypeOf(string field) => QueryFields.TypeOf(field) ?? custom.TypeOf(field);

    private object?[] Values(IPublishedContent document, string field, string culture) => field switch
    {
        QueryFields.ContentType => [document.ContentType.Alias],
        QueryFields.Name => [document.Name(variation, culture)],
        QueryFields.CreateDate => [document.CreateDate],
        QueryFields.UpdateDate => [document.CultureDate(variation, culture)],
        QueryFields.Level => [document.Level],
        QueryFields.SortOrder => [document.SortOrder],
        _ => custom.Values(document, field, culture),
    };

    /// <summary>Texts in the order of the culture's alphabet, whatever their case.</summary>
    private sealed class FieldOrder(string culture) : IComparer<object?>
    {
        private readonly StringComparer _texts = StringComparer.Create(CultureOf(culture), ignoreCase: true);

        public int Compare(object? one, object? other) => (one, other) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string a, string b) => _texts.Compare(a, b),
            (IComparable a, _) when a.GetType() == other.GetType() => a.CompareTo(other),
            _ => 0,
        };

        private static CultureInfo CultureOf(string name)
        {
            try { return CultureInfo.GetCultureInfo(name, predefinedOnly: true); }
            catch (CultureNotFoundException) { return CultureInfo.InvariantCulture; }
        }
    }
}
