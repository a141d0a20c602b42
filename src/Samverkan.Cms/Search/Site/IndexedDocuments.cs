using Lucene.Net.Documents;
using Lucene.Net.Util;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Site;

/// <summary>Pages and files as an index holds them. Texts are not stored: they are read again from the page, which is always as it is now.</summary>
internal static class IndexedDocuments
{
    public const string Page = "page", File = "file";

    /// <summary>In percent: where both say the same, the page stands before the file that it leads to.</summary>
    private const long WorthOfPage = 100, WorthOfFile = 75;

    /// <summary>Facet and value in one term.</summary>
    public const char Between = '\t';

    public static Document OfPage(Guid key, IEnumerable<Guid> under, IEnumerable<Guid> elements, SearchedPage page)
    {
        Document document = Of(key, Page, [key], under, page.Title, $"{page.Preamble} {string.Join(' ', page.Headings)} {page.Text}");
        foreach (Guid element in elements) document.Add(new StringField(Fields.Element, TermText.Of(element), Field.Store.NO));
        AddText(document, Fields.Preamble, page.Preamble);
        AddText(document, Fields.Text, page.Text);
        foreach (string heading in page.Headings) AddText(document, Fields.Heading, heading);
        foreach (string keyword in page.Keywords) AddText(document, Fields.Keyword, keyword);
        foreach ((string facet, string value) in page.Facets) AddFacet(document, facet, value);
        document.Add(new NumericDocValuesField(Fields.Date, page.Date?.Ticks ?? 0));
        document.Add(new NumericDocValuesField(Fields.Worth, WorthOfPage));
        return document;
    }

    /// <param name="key">The file's.</param>
    /// <param name="owners">The pages on which it stands.</param>
    /// <param name="under">These and every page above them.</param>
    /// <param name="title">Its name.</param>
    /// <param name="pages">Their texts.</param>
    /// <param name="facets">Of the pages on which it stands, and its own.</param>
    public static Document OfFile(Guid key, IEnumerable<Guid> owners, IEnumerable<Guid> under, string title, IReadOnlyList<string> pages, IEnumerable<(string Facet, string Value)> facets)
    {
        Document document = Of(key, File, owners, under, title, string.Join(' ', pages));
        foreach (string page in pages) AddText(document, Fields.Text, page);
        foreach ((string facet, string value) in facets) AddFacet(document, facet, value);
        document.Add(new NumericDocValuesField(Fields.Date, 0));
        document.Add(new NumericDocValuesField(Fields.Worth, WorthOfFile));
        return document;
    }

    private static Document Of(Guid key, string kind, IEnumerable<Guid> owners, IEnumerable<Guid> under, string title, string all)
    {
        Document document = [new StringField(Fields.Id, TermText.Of(key), Field.Store.YES), new StringField(Fields.Kind, kind, Field.Store.YES), new StoredField(Fields.Name, title)];
        foreach (Guid owner in owners) document.Add(new StringField(Fields.Owner, TermText.Of(owner), Field.Store.YES));
        foreach (Guid above in under) document.Add(new StringField(Fields.Under, TermText.Of(above), Field.Store.NO));
        AddText(document, Fields.Title, title);
        AddText(document, Fields.Wording, title);
        AddText(document, Fields.Prefix, title);
        AddText(document, Fields.Plain, $"{title} {all}");
        AddText(document, Fields.Word, $"{title} {all}");
        return document;
    }

    private static void AddText(Document document, string field, string text)
    {
        if (text.Length > 0) document.Add(new TextField(field, text, Field.Store.NO));
    }

    private static void AddFacet(Document document, string facet, string value)
    {
        string term = $"{facet}{Between}{value}";
        document.Add(new StringField(Fields.Facet, term, Field.Store.NO));
        document.Add(new SortedSetDocValuesField(Fields.Facet, new BytesRef(term)));
    }
}
