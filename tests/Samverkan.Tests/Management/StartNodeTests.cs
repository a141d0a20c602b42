using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Cms.Api.Management;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Tests.Management;

/// <summary>An editor with start nodes learns no name and no value from outside them, and changes nothing there, by whichever operation takes a key.</summary>
public sealed partial class StartNodeTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const string Secret = "Secret";

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task No_operation_on_a_single_item_reaches_outside_the_start_nodes()
    {
        (Session editor, Place place) = await EditorAsync();
        string before = await StateAsync(place);
        List<string> wrong = [];
        await JudgeItemsAsync(wrong, editor, place);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Equal(before, await StateAsync(place));
    }

    [Fact]
    public async Task No_list_shows_and_no_batch_changes_what_is_outside_the_start_nodes()
    {
        (Session editor, Place place) = await EditorAsync();
        string before = await StateAsync(place);
        List<string> wrong = [];
        foreach (string list in place.Lists()) await JudgeAsync(wrong, editor, "GET", list, null, mayAnswer: true);
        foreach ((string method, string path, object body) in place.Batches()) await JudgeAsync(wrong, editor, method, path, body, mayAnswer: false);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Equal(before, await StateAsync(place));
    }

    [Fact]
    public async Task What_is_inside_the_start_nodes_is_reached()
    {
        (Session editor, Place place) = await EditorAsync();
        foreach (string path in new[] { $"/element/{place.Library.Reachable}", $"/element/folder/{place.Library.Inside.Key}", $"/element-version?elementId={place.Library.Reachable}", $"/document/{place.InsideDocument}", $"/media/{place.InsideMedium}", $"/document-version?documentId={place.InsideDocument}", $"/document/{place.InsideDocument}/preview-url" }) await editor.ReadAsync(path);
        JsonNode reference = (await editor.ReadAsync($"/document/{place.InsideDocument}/referenced-by"))["items"]!.AsArray().Single()!;
        Assert.Equal((place.Document.ToString(), (string?)null), ((string?)reference["id"], (string?)reference["name"])); // that there is one, not what it is called
        Assert.Equal([place.InsideDocument.ToString()], (await editor.ReadAsync($"/item/document/search?query={place.InsideDocument}"))["items"]!.AsArray().Select(i => (string?)i!["id"]));
    }

    [Fact]
    public async Task A_tree_that_is_opened_at_what_is_outside_shows_what_is_inside_beside_it()
    {
        (Session editor, Place place) = await EditorAsync();
        foreach ((string tree, Guid outside, Guid inside) in new[] { ("document", place.Document, place.InsideDocument), ("media", place.Folder, place.InsideMedium), ("element", place.Library.Outside, place.Library.Inside.Key) })
        {
            JsonNode window = await editor.ReadAsync($"/tree/{tree}/siblings?target={outside}&before=9&after=9");
            Assert.Equal((0, 0, inside), ((int)window["totalBefore"]!, (int)window["totalAfter"]!, Guid.Parse((string)window["items"]!.AsArray().Single()!["id"]!)));
        }
    }

    [Fact]
    public async Task Around_what_is_nowhere_in_sight_stands_nothing()
    {
        (Session editor, Place place) = await EditorAsync();
        foreach (string path in new[] { $"document/siblings?target={place.Child}", $"document/siblings?target={Guid.NewGuid()}", $"document/siblings?target={place.Folder}", $"media/siblings?target={place.InnerFolder}", $"element/siblings?target={place.Library.Inner}" })
        {
            Assert.Equal((HttpStatusCode.NotFound, path), ((await editor.GetAsync($"/tree/{path}&before=9&after=9")).StatusCode, path));
        }

        await fixture.Administrator.OkAsync(fixture.Administrator.PutAsync($"/document/{place.InsideDocument}/move-to-recycle-bin"));
        foreach (string path in new[] { $"tree/document/siblings?target={Guid.NewGuid()}", $"tree/document/siblings?target={place.InsideDocument}", $"tree/data-type/siblings?target={Guid.NewGuid()}", $"recycle-bin/document/siblings?target={place.Document}", "tree/script/siblings?path=/not-there.js" })
        {
            Assert.Equal((HttpStatusCode.NotFound, path), ((await fixture.Administrator.GetAsync($"/{path}&before=9&after=9")).StatusCode, path));
        }
    }

    [Fact]
    public async Task Without_start_nodes_nothing_is_shown_and_nothing_reached()
    {
        (_, Place place) = await EditorAsync();
        string before = await StateAsync(place);
        Guid group = await fixture.Administrator.CreateAsync("/user-group", new
        {
            name = Given.Unique("Group "),
            alias = Given.Unique("group"),
            icon = "icon-users",
            sections = new[] { "Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Library" },
            languages = Array.Empty<string>(),
            hasAccessToAllLanguages = true,
            documentRootAccess = false,
            mediaRootAccess = false,
            elementRootAccess = false,
            fallbackPermissions = (await fixture.Administrator.ReadAsync($"/user-group/{Constants.Security.EditorGroupKey}"))["fallbackPermissions"],
            permissions = Array.Empty<object>(),
        });
        string email = $"{Guid.NewGuid():N}@example.org";
        await fixture.Api.NewUserAsync(email, group);
        Session nowhere = await fixture.Api.SignInAsync(email);
        foreach (string tree in new[] { "document", "media", "element" }) Assert.Empty((await nowhere.ReadAsync($"/tree/{tree}/root"))["items"]!.AsArray());
        List<string> wrong = [];
        foreach (string list in place.Lists()) await JudgeAsync(wrong, nowhere, "GET", list, null, mayAnswer: true);
        await JudgeItemsAsync(wrong, nowhere, place);
        foreach ((string method, string path, object body) in place.Batches()) await JudgeAsync(wrong, nowhere, method, path, body, mayAnswer: false);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Equal(before, await StateAsync(place));
    }

    private static async Task JudgeItemsAsync(List<string> wrong, Session editor, Place place)
    {
        foreach (AccessRule rule in AccessTable.All.Where(r => OnOneItem().IsMatch(r.Path)).OrderBy(r => r.Path))
        {
            foreach (Guid key in place.KeysFor(rule.Path))
            {
                string path = rule.Path.Replace("{id}", key.ToString(), StringComparison.Ordinal).Replace("{taskId}", Guid.NewGuid().ToString(), StringComparison.Ordinal) + (rule.Path.EndsWith("prevent-cleanup", StringComparison.Ordinal) ? "?preventCleanup=true" : "");
                await JudgeAsync(wrong, editor, rule.Method, path, rule.Method is "GET" or "DELETE" ? null : place.Body(place.InsideDocument, place.InsideMedium), mayAnswer: false);
            }
        }
    }

    private static async Task JudgeAsync(List<string> wrong, Session editor, string method, string path, object? body, bool mayAnswer)
    {
        HttpResponseMessage response = await editor.SendAsync(new HttpMethod(method), path, body);
        string text = await response.Content.ReadAsStringAsync();
        bool refused = response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.NotImplemented;
        if (text.Contains(Secret, StringComparison.Ordinal)) wrong.Add($"{method} {path} tells: {text}");
        else if (!refused && !(mayAnswer && response.StatusCode == HttpStatusCode.OK)) wrong.Add($"{method} {path}: {(int)response.StatusCode} {text}");
    }

    private async Task<(Session Editor, Place Place)> EditorAsync()
    {
        IContentService documents = fixture.Api.Get<IContentService>();
        IMediaService media = fixture.Api.Get<IMediaService>();
        IContentType type = await Given.PageTypeAsync(shape: Given.With("picked", await Given.DataTypeAsync("Umbraco.ContentPicker")) + (t => t.ListView = Constants.DataTypes.Guids.ListViewContentGuid));
        IContent inside = await Given.PublishedAsync(type, null, (null, "Inside", "Inside"));
        IContent outside = await Given.PublishedAsync(type, null, (null, Secret, Secret)), child = await Given.PublishedAsync(type, outside.Key, (null, $"{Secret} child", Secret));
        outside.SetValue("picked", new GuidUdi("document", inside.Key).ToString());
        Assert.True(documents.Save(outside).Success);
        IMedia insideFolder = Folder(media, "Inside", Constants.System.Root), outsideFolder = Folder(media, Secret, Constants.System.Root), outsideChild = Folder(media, $"{Secret} child", outsideFolder.Id);
        Library library = await LibraryAsync();
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await fixture.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        IUser user = (await fixture.Api.Get<IUserService>().GetAsync(key))!;
        (user.StartContentIds, user.StartMediaIds, user.StartElementIds) = ([inside.Id], [insideFolder.Id], [library.Inside.Id]);
        fixture.Api.Get<IUserService>().Save(user);
        return (await fixture.Api.SignInAsync(email), new Place(type.Key, inside.Key, insideFolder.Key, outside.Key, child.Key, outsideFolder.Key, outsideChild.Key, [.. documents.GetVersionIds(outside.Id, 9).Select(v => v.ToGuid())], library));
    }

    private async Task<Library> LibraryAsync()
    {
        IContentType type = await Given.ElementTypeAsync();
        EntityContainer inside = await fixture.Api.FolderAsync(name: Given.Unique("Inside ")), outside = await fixture.Api.FolderAsync(name: Given.Unique(Secret)), inner = await fixture.Api.FolderAsync(outside.Key, $"{Secret} inner");
        IElement reachable = await fixture.Api.PublishedElementAsync(type, inside.Key, (null, "Inside", "Inside")), hidden = await fixture.Api.PublishedElementAsync(type, inner.Key, (null, Secret, Secret));
        return new Library(type.Key, inside, reachable.Key, outside.Key, inner.Key, hidden.Key, [.. fixture.Api.Get<IElementService>().GetVersionIds(hidden.Id, 9).Select(v => v.ToGuid())]);
    }

    private static IMedia Folder(IMediaService media, string name, int parent)
    {
        IMedia folder = media.CreateMedia(name, parent, Constants.Conventions.MediaTypes.Folder);
        Assert.True(media.Save(folder).Success);
        return folder;
    }

    /// <summary>All that the administrator can see of what is outside.</summary>
    private async Task<string> StateAsync(Place place)
    {
        string[] paths =
        [
            .. new[] { place.Document, place.Child }.SelectMany(k => new[] { $"/document/{k}", $"/document/{k}/published", $"/document/{k}/domains", $"/document-version?documentId={k}", $"/tree/document/ancestors?descendantId={k}", $"/tree/document/children?parentId={k}" }),
            .. new[] { place.Folder, place.InnerFolder }.SelectMany(k => new[] { $"/media/{k}", $"/tree/media/ancestors?descendantId={k}", $"/tree/media/children?parentId={k}" }),
            $"/element/{place.Library.Element}", $"/element/{place.Library.Element}/published", $"/element-version?elementId={place.Library.Element}", $"/element/folder/{place.Library.Outside}", $"/element/folder/{place.Library.Inner}",
            $"/tree/element/ancestors?descendantId={place.Library.Element}", $"/tree/element/children?parentId={place.Library.Outside}", $"/tree/element/children?parentId={place.Library.Inner}",
        ];
        List<string> state = [];
        foreach (string path in paths) state.Add((await fixture.Administrator.ReadAsync(path)).ToJsonString());
        return string.Join(Environment.NewLine, state);
    }

    [GeneratedRegex(@"^/(document|media|element|element/folder|document-version|element-version|collection/document|recycle-bin/document|recycle-bin/media|recycle-bin/element|recycle-bin/element/folder)/\{id\}")]
    private static partial Regex OnOneItem();

    /// <summary>One document and one folder inside; a document and a folder with a child each outside, and the versions of that document.</summary>
    private sealed record Place(Guid Type, Guid InsideDocument, Guid InsideMedium, Guid Document, Guid Child, Guid Folder, Guid InnerFolder, Guid[] Versions, Library Library)
    {
        public Guid[] KeysFor(string path) => path.Contains("element", StringComparison.Ordinal) ? Library.KeysFor(path) : path.StartsWith("/document-version", StringComparison.Ordinal) ? Versions : path.Contains("media", StringComparison.Ordinal) ? [Folder, InnerFolder] : [Document, Child];

        public IEnumerable<string> Lists() =>
        [
            .. Both("document", Document, Child), .. Both("media", Folder, InnerFolder), $"/document-version?documentId={Document}", $"/collection/media?id={Folder}", "/collection/media",
            $"/imaging/resize/urls?id={Folder}&id={InnerFolder}", "/recycle-bin/document/root", "/recycle-bin/media/root", "/recycle-bin/document/referenced-by", "/recycle-bin/media/referenced-by",
            .. Library.Lists(),
            $"/document/{InsideDocument}/referenced-by", $"/recycle-bin/document/children?parentId={Document}", $"/recycle-bin/document/siblings?target={Document}",
        ];

        public IEnumerable<(string Method, string Path, object Body)> Batches() =>
        [
            ("POST", "/document", Body(Document, Folder)), ("POST", "/document/validate", Body(Document, Folder)), ("POST", "/document/create-and-publish", Body(Document, Folder)), ("POST", "/media", Body(Document, Folder, ofMedia: true)), ("POST", "/media/validate", Body(Document, Folder, ofMedia: true)),
            ("PUT", "/document/sort", Body(Document, Folder)), ("PUT", "/media/sort", Body(Document, Folder, ofMedia: true)), ("PUT", "/document/root/sort-children", Body(Document, Folder)), ("PUT", "/media/root/sort-children", Body(Document, Folder, ofMedia: true)),
            ("PUT", $"/document/{InsideDocument}/move", Body(Document, Folder)), ("POST", $"/document/{InsideDocument}/copy", Body(Document, Folder)), ("PUT", $"/media/{InsideMedium}/move", Body(Document, Folder, ofMedia: true)), ("POST", "/document-blueprint/from-document", Body(Document, Folder)),
            .. Library.Batches(),
        ];

        /// <summary>Whatever an operation may ask for; each takes what it knows.</summary>
        public object Body(Guid document, Guid medium, bool ofMedia = false) => new
        {
            documentType = new { id = Type },
            mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid },
            parent = new { id = ofMedia ? medium : document },
            target = new { id = ofMedia ? medium : document },
            document = new { id = document },
            name = "Changed",
            values = ofMedia ? [] : new[] { new { alias = "headline", value = "Changed" } },
            variants = new[] { new { name = "Changed" } },
            sorting = new[] { new { id = ofMedia ? InnerFolder : Child, sortOrder = 7 } },
            culturesToPublish = Array.Empty<string>(),
            cultures = new[] { "invariant" },
            publishSchedules = new[] { new { culture = (string?)null } },
            includeUnpublishedDescendants = true,
            field = "Name",
            direction = "Descending",
            domains = Array.Empty<object>(),
            subscribedActionIds = Array.Empty<string>(),
            memberUserNames = Array.Empty<string>(),
            memberGroupNames = Array.Empty<string>(),
            loginDocument = new { id = document },
            errorDocument = new { id = document },
            relateToOriginal = false,
            includeDescendants = true,
        };

        private IEnumerable<string> Both(string kind, Guid outer, Guid inner) =>
        [
            $"/tree/{kind}/root", $"/tree/{kind}/children?parentId={outer}", $"/tree/{kind}/siblings?target={inner}&before=5&after=5", $"/tree/{kind}/siblings?target={outer}&before=5&after=5", $"/tree/{kind}/ancestors?descendantId={inner}",
            $"/item/{kind}?id={outer}&id={inner}", $"/item/{kind}/ancestors?id={outer}&id={inner}", $"/item/{kind}/search?query={Secret}", $"/item/{kind}/search?query={outer}", $"/item/{kind}/search?query={Secret}&parentId={outer}", $"/item/{kind}/search?query={Secret}&trashed=false",
            $"/{kind}/urls?id={outer}&id={inner}", $"/{kind}/are-referenced?id={outer}&id={inner}",
        ];
    }

    /// <summary>A folder with an element inside; outside a folder in a folder with an element, and the versions of that.</summary>
    private sealed record Library(Guid Type, EntityContainer Inside, Guid Reachable, Guid Outside, Guid Inner, Guid Element, Guid[] Versions)
    {
        public Guid[] KeysFor(string path) => path.StartsWith("/element-version", StringComparison.Ordinal) ? Versions : path.Contains("/folder/", StringComparison.Ordinal) ? [Outside, Inner] : [Element];

        public IEnumerable<string> Lists() =>
        [
            "/tree/element/root", $"/tree/element/children?parentId={Outside}", $"/tree/element/children?parentId={Inner}", $"/tree/element/siblings?target={Element}&before=5&after=5", $"/tree/element/siblings?target={Inside.Key}&before=5&after=5", $"/tree/element/siblings?target={Outside}&before=5&after=5",
            $"/tree/element/ancestors?descendantId={Element}", $"/item/element?id={Element}", $"/item/element/folder?id={Outside}&id={Inner}", $"/item/element/ancestors?id={Element}&id={Inner}", $"/item/element/search?query={Secret}", $"/item/element/search?query={Element}",
            $"/element/are-referenced?id={Element}", $"/element-version?elementId={Element}", "/recycle-bin/element/root", $"/recycle-bin/element/children?parentId={Outside}", $"/recycle-bin/element/siblings?target={Element}", "/recycle-bin/element/referenced-by",
        ];

        public IEnumerable<(string Method, string Path, object Body)> Batches() =>
        [
            .. new[] { Outside, (Guid?)null }.SelectMany(folder => new[]
            {
                ("POST", "/element", Body(folder)), ("POST", "/element/validate", Body(folder)), ("POST", "/element/create-and-publish", Body(folder)), ("POST", "/element/folder", Body(folder)),
                ("PUT", $"/element/{Reachable}/move", Body(folder)), ("POST", $"/element/{Reachable}/copy", Body(folder)), ("PUT", $"/element/folder/{Inside.Key}/move", Body(folder)),
            }),
        ];

        private object Body(Guid? folder) => new
        {
            documentType = new { id = Type },
            parent = folder is { } parent ? new { id = parent } : null,
            target = folder is { } target ? new { id = target } : null,
            name = "Changed",
            values = new[] { new { alias = "headline", value = "Changed" } },
            variants = new[] { new { name = "Changed" } },
            culturesToPublish = Array.Empty<string>(),
        };
    }
}
