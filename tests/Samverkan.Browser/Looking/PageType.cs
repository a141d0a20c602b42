namespace Samverkan.Browser.Looking;

/// <summary>One page of each type, in Swedish; the crawl knows its translation.</summary>
public static class PageType
{
    public static readonly IReadOnlyDictionary<string, string> Addresses = new Dictionary<string, string>
    {
        ["home"] = "/",
        ["partnership"] = "/om-samverkan",
        ["themeArea"] = "/om-samverkan/aktion-vardigt-liv",
        ["crossBorder"] = "/om-samverkan/over-granserna",
        ["exhibition"] = "/om-samverkan/utstallningen-2006",
        ["webExhibition"] = "/fyra-rum",
        ["exhibitionRoom"] = "/fyra-rum/vagen",
        ["materialLibrary"] = "/material",
        ["material"] = "/material/vad-ar-manniskohandel-och-vad-sager-lagen",
        ["newsArchive"] = "/nyheter",
        ["newsArticle"] = "/nyheter/fyra-rum-en-utstallning-pa-webben",
        ["partnerDirectory"] = "/partner",
        ["partner"] = "/partner/varldskulturmuseet-statens-museer-for-varldskultur",
        ["contact"] = "/kontakt",
        ["help"] = "/hjalp",
        ["textPage"] = "/om-webbplatsen",
        ["searchPage"] = "/sok",
        ["searchPage-results"] = "/sok?q=lagen",
        ["searchPage-none"] = "/sok?q=xylofonorkester",
        ["404"] = "/finns-inte",
    };

    /// <summary>The page for what broke; it has an address of its own in <see cref="BrokenSite"/>.</summary>
    public const string Broken = "500";

    public static TheoryData<string> All => [.. Addresses.Keys, Broken];
}
