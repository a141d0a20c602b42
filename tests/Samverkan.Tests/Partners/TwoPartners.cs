using System.Text.Json.Nodes;
using Samverkan.Content.Partners.Places;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Tests.Partners;

/// <summary>The real site with two partners: people of the one reach for what the other has.</summary>
public sealed class TwoPartners : IAsyncLifetime
{
    /// <summary>Stands in everything of the other partner's that visitors do not see.</summary>
    public const string Secret = "Hemlighet";

    /// <summary>Stands in the names of what visitors see.</summary>
    public const string Open = "Offentligt";

    public const string Culture = "sv-SE";

    public Api Api { get; private set; } = null!; // set before the first test, as is what follows

    public Session Administrator { get; private set; } = null!;

    public Session Writer { get; private set; } = null!;

    public Session Editor { get; private set; } = null!;

    public PartnerPlace Own { get; private set; } = null!;

    public PartnerPlace Other { get; private set; } = null!;

    public Holdings Theirs { get; private set; } = null!;

    /// <summary>In a folder of nobody's.</summary>
    public IMedia Shared { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Api = await Api.StartAsync(new() { ["uSync:Settings:ImportOnFirstBoot"] = "true", ["uSync:Settings:RootFolder"] = Repository.Folder("uSync/v18") });
        IContent[] partners = [.. Contents.GetPagedOfType(Api.Get<IContentTypeService>().Get("partner")!.Id, 0, 100, out _, null!)];
        (Own, Other) = (PartnerPlace.Of(partners[0]), PartnerPlace.Of(partners[1]));
        Administrator = await Api.SignInAsync();
        (Writer, Editor) = (await SignInAsync(PartnerRole.Writer), await SignInAsync(PartnerRole.Editor));
        Theirs = await HoldAsync(Other, Secret, Open);
        Shared = Folder(Open, Constants.System.Root);
    }

    /// <summary>Makes things at a partner.</summary>
    /// <param name="place">Whose they are.</param>
    /// <param name="secret">Stands in what visitors do not see.</param>
    /// <param name="open">The name of what they see.</param>
    public async Task<Holdings> HoldAsync(PartnerPlace place, string secret, string open)
    {
        IContent draft = News(place, secret), changed = News(place, open);
        Assert.True(Contents.Publish(changed, [Culture]).Success);
        changed.SetCultureName($"{secret} omdöpt", Culture);
        changed.SetValue("heading", $"{secret} rubrik", Culture);
        Assert.True(Contents.Save(changed).Success);
        IMedia medium = Folder(secret, Api.Get<IMediaService>().GetById(place.Media)!.Id); // made with the place
        Guid colleague = await Api.NewUserAsync($"{secret}@example.org", place.Group(PartnerRole.Editor));
        return new(place, draft, changed, medium, (await Api.Get<IUserService>().GetAsync(colleague))!); // made above
    }

    public ValueTask DisposeAsync() => Api?.DisposeAsync() ?? default;

    private IContentService Contents => Api.Get<IContentService>();

    /// <summary>All that the administrator sees of the other partner's.</summary>
    public async Task<string> StateAsync()
    {
        string[] paths =
        [
            .. new[] { Theirs.Draft.Key, Theirs.Changed.Key, Other.Page, Other.News }.SelectMany(k => new[] { $"/document/{k}", $"/document/{k}/domains", $"/document-version?documentId={k}", $"/tree/document/ancestors?descendantId={k}", $"/tree/document/children?parentId={k}", $"/document/{k}/audit-log" }),
            .. new[] { Theirs.Medium.Key, Other.Media }.SelectMany(k => new[] { $"/media/{k}", $"/tree/media/ancestors?descendantId={k}", $"/tree/media/children?parentId={k}" }),
            $"/user/{Theirs.Colleague.Key}", $"/user-group/{Other.Group(PartnerRole.Editor)}", $"/user-group/{Other.Group(PartnerRole.Writer)}",
        ];
        List<JsonNode> state = [];
        foreach (string path in paths) state.Add(await Administrator.ReadAsync(path));
        return string.Join(Environment.NewLine, state.Select(s => s.ToJsonString()));
    }

    private async Task<Session> SignInAsync(PartnerRole role)
    {
        string email = $"{role.Alias}@example.org";
        await Api.NewUserAsync(email, Own.Group(role));
        return await Api.SignInAsync(email);
    }

    private IContent News(PartnerPlace place, string name)
    {
        IContent news = Contents.Create("", Contents.GetById(place.News)!.Id, "newsArticle"); // made with the place
        news.SetCultureName(name, Culture);
        news.SetValue("heading", name, Culture);
        news.SetValue("preamble", name, Culture);
        news.SetValue("seoDescription", name, Culture);
        news.SetValue("publishedOn", DateTime.UtcNow.Date);
        Assert.True(Contents.Save(news).Success);
        return news;
    }

    private IMedia Folder(string name, int parent)
    {
        IMediaService media = Api.Get<IMediaService>();
        IMedia folder = media.CreateMedia(name, parent, Constants.Conventions.MediaTypes.Folder);
        Assert.True(media.Save(folder).Success);
        return folder;
    }
}

/// <summary>What a partner has.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Draft">News that were never published.</param>
/// <param name="Changed">News that were published, and changed since.</param>
/// <param name="Medium">In the partner's folder.</param>
/// <param name="Colleague">Edits there.</param>
public sealed record Holdings(PartnerPlace Place, IContent Draft, IContent Changed, IMedia Medium, IUser Colleague);
