using Samverkan.Tests.Management;

namespace Samverkan.Tests.Quality;

/// <summary>The real site with its real content, and its administrator signed in over HTTP.</summary>
public sealed class EditedSite : IAsyncLifetime, IServices
{
    public const string Swedish = "sv-SE", English = "en-US";

    public static readonly Guid News = new("b23920ed-9cfd-55ec-b85d-5f0c7ddac979"), Drawing = new("53996fc4-bdd7-54a2-871e-0409fcb86b92"); // in the site's uSync folder

    public Api Api { get; private set; } = null!; // set before the first test

    public Session Administrator { get; private set; } = null!; // set before the first test

    public IContentService Contents => Get<IContentService>();

    public T Get<T>() where T : notnull => Api.Get<T>();

    public async ValueTask InitializeAsync()
    {
        Api = await Api.StartAsync(new() { ["uSync:Settings:ImportOnFirstBoot"] = "true", ["uSync:Settings:RootFolder"] = Repository.Folder("uSync/v18") });
        Administrator = await Api.SignInAsync();
    }

    public ValueTask DisposeAsync() => Api?.DisposeAsync() ?? default;

    /// <summary>A draft below the news, in both languages.</summary>
    public IContent Draft(Action<IContent>? write = null)
    {
        IContent news = Contents.Create("", Contents.GetById(News)!.Id, "newsArticle");
        foreach (string culture in (string[])[Swedish, English]) news.SetCultureName(Given.Unique("Prov "), culture);
        news.SetValue("publishedOn", new DateTime(2026, 11, 27, 8, 0, 0, DateTimeKind.Unspecified));
        write?.Invoke(news);
        Assert.True(Contents.Save(news).Success);
        return Contents.GetById(news.Key)!;
    }
}
