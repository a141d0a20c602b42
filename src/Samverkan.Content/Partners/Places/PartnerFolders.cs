using Samverkan.Content.Model;
using Samverkan.Content.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Partners.Places;

/// <summary>Makes a partner's news folder and media folder where they are missing. What is there is left as its people have made it.</summary>
public sealed class PartnerFolders(IContentService contents, IMediaService media, ILanguageService languages, ICultureDictionaryFactory dictionaries)
{
    private const int NewsOnAPage = 10;

    public async Task EnsureAsync(IContent page, PartnerPlace place)
    {
        var news = contents.GetById(place.News) ?? await NewNewsAsync(page, place);
        Publish(news, page);
        if (media.GetById(place.Media) is { } folder) Rename(folder, place.Name);
        else Make(place.Media, place.Name, (media.GetById(PartnerPlace.MediaRoot) ?? Make(PartnerPlace.MediaRoot, "Partner", parent: null)).Id);
    }

    private async Task<IContent> NewNewsAsync(IContent page, PartnerPlace place)
    {
        var news = contents.Create("", page.Id, Aliases.Of<NewsArchive>());
        news.Key = place.News;
        news.SetValue("pageSize", NewsOnAPage);
        foreach (var culture in (await languages.GetAllAsync()).Select(language => language.IsoCode))
        {
            var words = new SiteWords(dictionaries.CreateDictionary(CultureInfo.GetCultureInfo(culture)));
            var name = page.GetCultureName(culture) ?? place.Name;
            news.SetCultureName(words["partner.news"], culture);
            news.SetValue("heading", words.Format("partner.news.heading", name), culture);
            news.SetValue("preamble", words.Format("partner.news.preamble", name), culture);
            news.SetValue("seoDescription", words.Format("partner.news.description", name), culture);
            news.SetValue("emptyText", words.Format("partner.news.empty", name), culture);
        }

        contents.Save(news);
        return news;
    }

    /// <summary>What stands below a page can be published where the page is.</summary>
    private void Publish(IContent news, IContent page)
    {
        string[] missing = [.. page.PublishedCultures.Except(news.PublishedCultures, StringComparer.OrdinalIgnoreCase)];
        if (page.Published && !news.Trashed && missing.Length > 0) contents.Publish(news, missing);
    }

    private IMedia Make(Guid key, string name, int? parent)
    {
        var folder = media.CreateMedia(name, parent ?? Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        folder.Key = key;
        media.Save(folder);
        return folder;
    }

    private void Rename(IMedia folder, string name)
    {
        if (folder.Name == name) return;
        folder.Name = name;
        media.Save(folder);
    }
}
