using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Tests.Management;

/// <summary>The settings section and the lists around it.</summary>
public sealed partial class SettingsTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task Every_tree_that_the_settings_section_opens_with_answers()
    {
        string[] trees = ["document-type", "media-type", "member-type", "data-type", "document-blueprint", "template", "partial-view", "stylesheet", "script", "static-file"];
        foreach (string tree in trees.Except(["document-blueprint"]))
        {
            JsonNode root = await Client.ReadAsync($"/tree/{tree}/root?take=0");
            Assert.Empty(root["items"]!.AsArray());
            Assert.Equal((int)(await Client.ReadAsync($"/tree/{tree}/root"))["total"]!, (int)root["total"]!);
        }
    }

    [Fact]
    public async Task A_media_type_is_made_in_a_folder_changed_copied_and_deleted_and_the_systems_own_stay()
    {
        Guid folder = await Client.CreateAsync("/media-type/folder", new { name = Given.Unique("Folder ") });
        string alias = Given.Unique("media");
        object[] properties = [new { id = Guid.NewGuid(), alias = "credit", name = "Credit", dataType = new { id = Constants.DataTypes.Guids.TextstringGuid }, validation = new { mandatory = true }, appearance = new { labelOnTop = false } }];
        Guid image = Constants.MediaTypes.Guids.ImageGuid;
        Guid id = await Client.CreateAsync("/media-type", new { alias, name = "Photo", icon = "icon-photo", parent = new { id = folder }, properties, allowedMediaTypes = new[] { new { mediaType = new { id = image }, sortOrder = 0 } } });
        JsonNode made = await Client.ReadAsync($"/media-type/{id}");
        Assert.Equal((alias, "credit", true, image), ((string?)made["alias"], (string?)made["properties"]![0]!["alias"], (bool)made["isDeletable"]!, Guid.Parse((string)made["allowedMediaTypes"]![0]!["mediaType"]!["id"]!)));
        Assert.Equal([folder], (await Client.ReadAsync($"/item/media-type/ancestors?id={id}"))[0]!["ancestors"]!.AsArray().Select(a => Guid.Parse((string)a!["id"]!)));
        await Client.OkAsync(Client.PutAsync($"/media-type/{id}", new { alias, name = "Photograph", icon = "icon-photo", allowedAsRoot = true }));
        Assert.Contains(id, (await Client.ReadAsync("/media-type/allowed-at-root"))["items"]!.AsArray().Select(t => Guid.Parse((string)t!["id"]!)));
        Guid copy = await Client.CreateAsync($"/media-type/{id}/copy", new { target = (object?)null });
        await Client.OkAsync(Client.DeleteAsync($"/media-type/{copy}"));
        Assert.False((bool)(await Client.ReadAsync($"/media-type/{image}"))["isDeletable"]!);
        Assert.Contains("Image", (await Client.ReadAsync("/item/media-type/allowed?fileExtension=png"))["items"]!.AsArray().Where(t => (bool)t!["matchedFileExtension"]!).Select(t => (string?)t!["name"]));
        Assert.Contains(Constants.MediaTypes.Guids.FolderGuid, (await Client.ReadAsync("/item/media-type/folders"))["items"]!.AsArray().Select(t => Guid.Parse((string)t!["id"]!)));
    }

    [Fact]
    public async Task A_member_type_keeps_who_may_see_its_properties()
    {
        object[] properties = [new { id = Guid.NewGuid(), alias = "phone", name = "Phone", isSensitive = true, visibility = new { memberCanView = true, memberCanEdit = false }, dataType = new { id = Constants.DataTypes.Guids.TextstringGuid }, validation = new { mandatory = false }, appearance = new { labelOnTop = false } }];
        Guid id = await Client.CreateAsync("/member-type", new { alias = Given.Unique("member"), name = "Volunteer", icon = "icon-user", properties });
        JsonNode phone = (await Client.ReadAsync($"/member-type/{id}"))["properties"]!.AsArray().Single(p => (string?)p!["alias"] == "phone")!;
        Assert.Equal((true, true, false), ((bool)phone["isSensitive"]!, (bool)phone["visibility"]!["memberCanView"]!, (bool)phone["visibility"]!["memberCanEdit"]!));
        Guid copy = await Client.CreateAsync($"/member-type/{id}/copy", new { });
        await Client.OkAsync(Client.DeleteAsync($"/member-type/{copy}"));
    }

    [Fact]
    public async Task A_redirect_is_listed_with_both_addresses_and_only_to_whom_the_document_is_open()
    {
        IContentType type = await Given.PageTypeAsync();
        IContent home = await Given.PublishedAsync(type, null, (null, Given.Unique("Home "), ""));
        IContent inside = await Given.PublishedAsync(type, home.Key, (null, Given.Unique("Inside "), "")), outside = await Given.PublishedAsync(type, null, (null, Given.Unique("Outside "), ""));
        string route = $"/{Given.Unique("former")}";
        IRedirectUrlService redirects = fixture.Api.Get<IRedirectUrlService>();
        Assert.True(redirects.RegisterWithStatus($"{route}-inside", inside.Key).Success);
        Assert.True(redirects.RegisterWithStatus($"{route}-outside", outside.Key).Success);
        JsonArray all = (await Client.ReadAsync($"/redirect-management?filter={route}"))["items"]!.AsArray();
        Assert.Equal(2, all.Count);
        JsonNode first = all.Single(r => ((string)r!["originalUrl"]!).EndsWith("-inside", StringComparison.Ordinal))!;
        Assert.Contains("/inside-", (string?)first["destinationUrl"], StringComparison.Ordinal);

        Session editor = await EditorAtAsync(inside.Id);
        Assert.Equal([(string?)first["id"]], (await editor.ReadAsync($"/redirect-management?filter={route}"))["items"]!.AsArray().Select(r => (string?)r!["id"]));
        JsonNode second = all.Single(r => ((string)r!["originalUrl"]!).EndsWith("-outside", StringComparison.Ordinal))!;
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.DeleteAsync($"/redirect-management/{second["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync($"/redirect-management/{outside.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync("/redirect-management/status?status=Disabled")).StatusCode);
        await editor.OkAsync(editor.DeleteAsync($"/redirect-management/{first["id"]}"));
        Assert.Equal(1, (int)(await Client.ReadAsync($"/redirect-management?filter={route}"))["total"]!);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/redirect-management/status?status=Disabled")).StatusCode); // the operator's setting
    }

    [Fact]
    public async Task The_client_is_told_that_files_with_code_are_only_read() =>
        Assert.Equal("Production", (string?)(await Client.ReadAsync("/server/information"))["runtimeMode"]);

    [Fact]
    public async Task A_template_of_the_site_is_found_and_cannot_be_written()
    {
        string alias = Given.Unique("template");
        ITemplate template = (await fixture.Api.Get<ITemplateService>().CreateAsync(alias, alias, null, Given.Editor)).Result!;
        Assert.Equal(alias, (string?)(await Client.ReadAsync($"/template/{template.Key}"))["alias"]);
        Assert.Contains(template.Key, (await Client.ReadAsync($"/item/template/search?query={alias}"))["items"]!.AsArray().Select(t => Guid.Parse((string)t!["id"]!)));
        Assert.Contains(template.Key, (await Client.ReadAsync("/tree/template/root"))["items"]!.AsArray().Select(t => Guid.Parse((string)t!["id"]!)));
        Assert.Equal(HttpStatusCode.NotImplemented, (await Client.PutAsync($"/template/{template.Key}", new { name = alias, alias })).StatusCode);
    }

    [Fact]
    public async Task Files_that_the_site_serves_are_shown_as_they_lie_and_nothing_beside_them()
    {
        JsonNode root = Assert.Single((await Client.ReadAsync("/tree/static-file/root"))["items"]!.AsArray())!;
        Assert.Equal("/wwwroot", (string?)root["path"]);
        JsonArray files = (await Client.ReadAsync("/tree/static-file/children?parentPath=%2Fwwwroot"))["items"]!.AsArray();
        Assert.Contains("/wwwroot/mark.svg", files.Select(f => (string?)f!["path"]));
        Assert.Equal(["/wwwroot", "/wwwroot/mark.svg"], (await Client.ReadAsync("/tree/static-file/ancestors?descendantPath=%2Fwwwroot%2Fmark.svg")).AsArray().Select(f => (string?)f!["path"]));
        Assert.Empty((await Client.ReadAsync("/tree/static-file/children?parentPath=%2Fwwwroot%2F..%2FPages"))["items"]!.AsArray());
        Assert.Single((await Client.ReadAsync("/item/static-file?path=%2Fwwwroot%2Fmark.svg&path=%2Fappsettings.json")).AsArray());
    }

    [Fact]
    public async Task Relations_of_a_type_name_both_ends()
    {
        IContentType type = await Given.PageTypeAsync();
        IContent parent = await Given.DocumentAsync(type, null, (null, Given.Unique("Parent "), "")), child = await Given.DocumentAsync(type, null, (null, Given.Unique("Child "), ""));
        IRelationType copies = fixture.Api.Get<IRelationService>().GetRelationTypeByAlias(Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias)!;
        fixture.Api.Get<IRelationService>().Relate(parent.Id, child.Id, copies);
        JsonNode shown = (await Client.ReadAsync($"/relation/type/{copies.Key}"))["items"]!.AsArray().Single(r => Guid.Parse((string)r!["child"]!["id"]!) == child.Key)!;
        Assert.Equal(parent.Name, (string?)shown["parent"]!["name"]);
        Assert.Equal("Document", (string?)(await Client.ReadAsync($"/relation-type/{copies.Key}"))["parentObject"]!["name"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.GetAsync($"/relation/type/{Guid.NewGuid()}")).StatusCode);
        Session elsewhere = await EditorAtAsync(parent.Id);
        shown = (await elsewhere.ReadAsync($"/relation/type/{copies.Key}"))["items"]!.AsArray().Single(r => Guid.Parse((string)r!["child"]!["id"]!) == child.Key)!;
        Assert.Equal((parent.Name, null), ((string?)shown["parent"]!["name"], (string?)shown["child"]!["name"]));
    }

    [Fact]
    public async Task The_log_is_searched_by_words_by_level_and_by_expression()
    {
        string mark = Given.Unique("mark");
        ILogger log = fixture.Api.Get<ILoggerFactory>().CreateLogger("Samverkan.Tests");
        log.LogInformation("Found {Mark} once", mark);
        log.LogError(new InvalidOperationException("broken"), "Found {Mark} broken", mark);
        string day = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), days = $"startDate={day}&endDate={day}";
        JsonArray both = (await Client.ReadAsync($"/log-viewer/log?{days}&filterExpression={mark}"))["items"]!.AsArray();
        Assert.Equal(["Error", "Information"], both.Select(e => (string?)e!["level"]));
        Assert.Equal(($"Found \"{mark}\" once", "Found {Mark} once"), ((string?)both[1]!["renderedMessage"], (string?)both[1]!["messageTemplate"]));
        Assert.Contains("broken", (string?)both[0]!["exception"], StringComparison.Ordinal);
        Assert.Equal(1, (int)(await Client.ReadAsync($"/log-viewer/log?{days}&logLevel=Error&filterExpression={mark}"))["total"]!);
        Assert.Equal(1, (int)(await Client.ReadAsync($"/log-viewer/log?{days}&filterExpression={Uri.EscapeDataString($"Mark = '{mark}' and Has(@Exception)")}"))["total"]!);
        Assert.True((int)(await Client.ReadAsync($"/log-viewer/level-count?{days}"))["error"]! > 0);
        Assert.Contains("Found {Mark} once", (await Client.ReadAsync($"/log-viewer/message-template?{days}&take=100"))["items"]!.AsArray().Select(t => (string?)t!["messageTemplate"]));
        await Client.OkAsync(Client.GetAsync($"/log-viewer/validate-logs-size?{days}"));
        Assert.NotEmpty((await Client.ReadAsync("/log-viewer/level"))["items"]!.AsArray());

        Assert.Equal(HttpStatusCode.Created, (await Client.PostAsync("/log-viewer/saved-search", new { name = mark, query = "Has(@Exception)" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/log-viewer/saved-search", new { name = mark, query = "x" })).StatusCode);
        Assert.Equal("Has(@Exception)", (string?)(await Client.ReadAsync($"/log-viewer/saved-search/{mark}"))["query"]);
        await Client.OkAsync(Client.DeleteAsync($"/log-viewer/saved-search/{mark}"));
    }

    [Fact]
    public async Task Health_checks_are_grouped_and_tell_how_the_site_is()
    {
        Assert.Equal(["Data", "Security", "Services"], (await Client.ReadAsync("/health-check-group?take=9999"))["items"]!.AsArray().Select(g => (string?)g!["name"]));
        JsonArray data = (await Session.JsonAsync(await Client.PostAsync("/health-check-group/Data/check")))["checks"]!.AsArray();
        Assert.Equal("Success", (string?)data[0]!["results"]![0]!["resultType"]);
        Assert.Equal("Warning", (string?)(await Session.JsonAsync(await Client.PostAsync("/health-check-group/Services/check")))["checks"]![0]!["results"]![0]!["resultType"]); // no mail in a test
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/health-check/execute-action", new { healthCheck = new { id = Guid.NewGuid() }, alias = "none" })).StatusCode);
    }

    [Fact]
    public async Task A_property_is_used_once_content_has_a_value_there()
    {
        IContentType type = await Given.PageTypeAsync();
        Assert.Equal("false", (await Client.ReadAsync($"/property-type/is-used?contentTypeId={type.Key}&propertyAlias=headline")).ToJsonString());
        IContent document = await Given.PublishedAsync(type, null, (null, Given.Unique("Used "), "Headline"));
        Assert.Equal("true", (await Client.ReadAsync($"/property-type/is-used?contentTypeId={type.Key}&propertyAlias=headline")).ToJsonString());
        await Client.OkAsync(Client.PostAsync("/published-cache/reload"));
        Assert.NotNull(await fixture.Api.Get<Umbraco.Cms.Core.PublishedCache.IDocumentCacheService>().GetByKeyAsync(document.Key));
    }

    /// <summary>An editor whose documents begin there.</summary>
    private async Task<Session> EditorAtAsync(int startNode)
    {
        string email = $"editor-{Guid.NewGuid():N}@example.org";
        Guid key = await fixture.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        IUser user = (await fixture.Api.Get<IUserService>().GetAsync(key))!;
        user.StartContentIds = [startNode];
        fixture.Api.Get<IUserService>().Save(user);
        return await fixture.Api.SignInAsync(email);
    }
}
