using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

/// <summary>Users and their groups over the Management API.</summary>
public sealed class UserTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private static readonly Guid Administrators = Constants.Security.AdminGroupKey, Editors = Constants.Security.EditorGroupKey;

    private Session Administrator => fixture.Administrator;

    [Fact]
    public async Task A_user_is_created_found_changed_and_deleted()
    {
        string email = NewEmail();
        Guid key = await Administrator.CreateAsync("/user", new { email, userName = email, name = "Zelda", userGroupIds = Ids(Editors), kind = "Default" });
        JsonNode user = await Administrator.ReadAsync($"/user/{key}");
        Assert.Equal(("Inactive", "Zelda", false), ((string?)user["state"], (string?)user["name"], (bool)user["isAdmin"]!));
        Assert.Equal(key, (Guid)(await Administrator.ReadAsync($"/filter/user?filter=zeld&userGroupIds={Editors}&userStates=Inactive"))["items"]![0]!["id"]!);
        await Administrator.OkAsync(Administrator.PutAsync($"/user/{key}", Change(user, name: "Åsa", language: "sv")));
        Assert.Equal(("Åsa", "sv"), ((string?)(await Administrator.ReadAsync($"/user/{key}"))["name"], (string?)(await Administrator.ReadAsync($"/user/{key}"))["languageIsoCode"]));
        Assert.Equal("Åsa", (string?)(await Administrator.ReadAsync($"/item/user?id={key}"))[0]!["name"]);
        Assert.Equal(1, (int)(await Administrator.ReadAsync($"/user/batch?id={key}&id={Guid.NewGuid()}"))["total"]!);
        await Administrator.OkAsync(Administrator.DeleteAsync($"/user/{key}"));
        Assert.Equal(HttpStatusCode.NotFound, (await Administrator.GetAsync($"/user/{key}")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_is_said_by_its_name()
    {
        string email = NewEmail();
        object user = new { email, userName = email, name = "One", userGroupIds = Ids(Editors) };
        await Administrator.CreateAsync("/user", user);
        Assert.Equal("400 DuplicateEmail", await SaidAsync(Administrator.PostAsync("/user", user)));
        Assert.Equal("400 NoUserGroup", await SaidAsync(Administrator.PostAsync("/user", new { email = "two@example.org", userName = "two@example.org", name = "Two" })));
        Assert.Equal("400 CannotDisableSelf", await SaidAsync(Administrator.PostAsync("/user/disable", new { userIds = Ids(Constants.Security.SuperUserKey) })));
        Assert.Equal("400 CannotDeleteSelf", await SaidAsync(Administrator.DeleteAsync($"/user/{Constants.Security.SuperUserKey}")));
        Assert.Equal("404 UserNotFound", await SaidAsync(Administrator.GetAsync($"/user/{Guid.NewGuid()}")));
    }

    [Fact]
    public async Task A_password_that_was_set_for_somebody_signs_them_in_and_one_too_weak_is_explained()
    {
        (string email, Guid key) = await NewUserAsync(Editors);
        await Administrator.OkAsync(Administrator.PostAsync($"/user/{key}/change-password", new { newPassword = "Another-password-2" }));
        await fixture.Api.SignInAsync(email, "Another-password-2");
        string made = (string)(await Session.JsonAsync(await Administrator.PostAsync($"/user/{key}/reset-password")))["resetPassword"]!;
        Session self = await fixture.Api.SignInAsync(email, made);
        HttpResponseMessage weak = await Administrator.PostAsync($"/user/{key}/change-password", new { newPassword = "x" });
        Assert.Contains("10", (string?)JsonNode.Parse(await weak.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
        Assert.Equal("400 SelfOldPasswordRequired", await SaidAsync(self.PostAsync("/user/current/change-password", new { newPassword = "Third-password-3" })));
        Assert.Equal(HttpStatusCode.BadRequest, (await self.PostAsync("/user/current/change-password", new { oldPassword = "wrong", newPassword = "Third-password-3" })).StatusCode);
        await self.OkAsync(self.PostAsync("/user/current/change-password", new { oldPassword = made, newPassword = "Third-password-3" }));
        await fixture.Api.SignInAsync(email, "Third-password-3");
    }

    [Fact]
    public async Task Users_are_disabled_enabled_unlocked_and_moved_between_groups_many_at_once()
    {
        (string one, Guid first) = await NewUserAsync(Editors);
        (_, Guid second) = await NewUserAsync(Editors);
        await Administrator.OkAsync(Administrator.PostAsync("/user/disable", new { userIds = Ids(first, second) }));
        Assert.Equal("Disabled", await StateAsync(second));
        await Administrator.OkAsync(Administrator.PostAsync("/user/enable", new { userIds = Ids(first, second) }));
        for (int attempt = 0; attempt < 5; attempt++) await fixture.Api.NewSession().PostAsync("/security/back-office/login", new { username = one, password = "wrong" });
        Assert.Equal("LockedOut", await StateAsync(first));
        await Administrator.OkAsync(Administrator.PostAsync("/user/unlock", new { userIds = Ids(first) }));
        await fixture.Api.SignInAsync(one);
        await Administrator.OkAsync(Administrator.PostAsync("/user/set-user-groups", new { userIds = Ids(first, second), userGroupIds = Ids(Constants.Security.WriterGroupKey) }));
        Assert.Equal([Constants.Security.WriterGroupKey], (await Administrator.ReadAsync($"/user/{second}"))["userGroupIds"]!.AsArray().Select(g => (Guid)g!["id"]!));
    }

    [Fact]
    public async Task Nobody_rises_above_themselves()
    {
        (Guid group, Session manager, Guid own) = await NewManagerAsync();
        (_, Guid administrator) = await NewUserAsync(Administrators);
        (string email, Guid colleague) = await NewUserAsync(group);
        string mail = NewEmail();
        List<string> allowed = [];
        foreach ((string what, Task<HttpResponseMessage> sending) in new (string, Task<HttpResponseMessage>)[]
        {
            ("create an administrator", manager.PostAsync("/user", new { email = mail, userName = mail, name = "x", userGroupIds = Ids(Administrators) })),
            ("invite an administrator", manager.PostAsync("/user/invite", new { email = mail, userName = mail, name = "x", userGroupIds = Ids(Administrators) })),
            ("make a colleague administrator", manager.PutAsync($"/user/{colleague}", Change(await Administrator.ReadAsync($"/user/{colleague}"), groups: [Administrators]))),
            ("make oneself administrator", manager.PutAsync($"/user/{own}", Change(await Administrator.ReadAsync($"/user/{own}"), groups: [group, Administrators]))),
            ("set oneself to administrators", manager.PostAsync("/user/set-user-groups", new { userIds = Ids(own), userGroupIds = Ids(Administrators) })),
            ("join administrators", manager.PostAsync($"/user-group/{Administrators}/users", Ids(own))),
            ("join editors", manager.PostAsync($"/user-group/{Editors}/users", Ids(own))),
            ("read an administrator", manager.GetAsync($"/user/{administrator}")),
            ("change an administrator", manager.PutAsync($"/user/{administrator}", Change(await Administrator.ReadAsync($"/user/{administrator}"), name: "x"))),
            ("disable an administrator", manager.PostAsync("/user/disable", new { userIds = Ids(administrator) })),
            ("set an administrator's password", manager.PostAsync($"/user/{administrator}/change-password", new { newPassword = "Another-password-2" })),
            ("delete an administrator", manager.DeleteAsync($"/user/{administrator}")),
            ("delete administrators", manager.SendAsync(HttpMethod.Delete, "/user", new { userIds = Ids(administrator) })),
            ("picture of an administrator", manager.PostAsync($"/user/avatar/{administrator}", new { file = new { id = Guid.NewGuid() } })),
            ("change the editors' group", manager.PutAsync($"/user-group/{Editors}", Group("x", "editor"))),
            ("give the own group more sections", manager.PutAsync($"/user-group/{group}", Group("x", "x", "Umb.Section.Users", "Umb.Section.Settings"))),
            ("make a group with more sections", manager.PostAsync("/user-group", Group("y", $"y{Guid.NewGuid():N}", "Umb.Section.Settings"))),
            ("give the own group the root", manager.PutAsync($"/user-group/{group}", Group("x", "x", "Umb.Section.Users") with { DocumentRootAccess = true })),
            ("give oneself the root", manager.PutAsync($"/user/{own}", Change(await Administrator.ReadAsync($"/user/{own}"), root: true))),
        })
        {
            HttpResponseMessage response = await sending;
            if (response.StatusCode != HttpStatusCode.Forbidden) allowed.Add($"{what}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        Assert.True(allowed.Count == 0, string.Join(Environment.NewLine, allowed));
        await manager.OkAsync(manager.PutAsync($"/user/{colleague}", Change(await manager.ReadAsync($"/user/{colleague}"), name: "Renamed")));
        Assert.Equal(email, (string?)(await manager.ReadAsync($"/user/{colleague}"))["email"]);
    }

    [Fact]
    public async Task A_group_keeps_what_the_client_gave_it()
    {
        Guid page = await DocumentAsync();
        Guid key = await Administrator.CreateAsync("/user-group", new
        {
            name = "Partners",
            alias = $"partners{Guid.NewGuid():N}",
            description = "Those who write",
            icon = "icon-users",
            sections = (string[])["Umb.Section.Content", "Own.Section"],
            languages = (string[])["en-US"],
            hasAccessToAllLanguages = false,
            documentStartNode = new { id = page },
            mediaRootAccess = true,
            fallbackPermissions = (string[])["Umb.Document.Read", "Umb.Document.Update"],
            permissions = (object[])[Verbs(page, "Umb.Document.Read", "Umb.Document.Publish")],
        });
        JsonNode group = await Administrator.ReadAsync($"/user-group/{key}");
        Assert.Equal(["Umb.Section.Content", "Own.Section"], group["sections"]!.AsArray().Select(s => (string)s!));
        Assert.Equal((page, false, true, false), ((Guid)group["documentStartNode"]!["id"]!, (bool)group["documentRootAccess"]!, (bool)group["mediaRootAccess"]!, (bool)group["elementRootAccess"]!));
        Assert.Equal(["en-US"], group["languages"]!.AsArray().Select(l => (string)l!));
        JsonNode permission = Assert.Single(group["permissions"]!.AsArray())!;
        Assert.Equal((page, 2), ((Guid)permission["document"]!["id"]!, permission["verbs"]!.AsArray().Count));
        Assert.Equal("404 DocumentPermissionKeyNotFound", await SaidAsync(Administrator.PutAsync($"/user-group/{key}", new { name = "x", alias = "x", permissions = (object[])[Verbs(Guid.NewGuid(), "Umb.Document.Read")] })));
        Assert.Equal("409 AlreadyExists", await SaidAsync(Administrator.PostAsync("/user-group", Group("Partners", "other"))));
        Assert.Equal("404 LanguageNotFound", await SaidAsync(Administrator.PutAsync($"/user-group/{key}", new { name = "x", alias = "x", languages = (string[])["xx-XX"] })));
        (_, Guid user) = await NewUserAsync(Editors);
        await Administrator.OkAsync(Administrator.PostAsync($"/user-group/{key}/users", Ids(user)));
        Assert.Equal(user, (Guid)(await Administrator.ReadAsync($"/filter/user?userGroupIds={key}"))["items"]![0]!["id"]!);
        await Administrator.OkAsync(Administrator.SendAsync(HttpMethod.Delete, $"/user-group/{key}/users", Ids(user)));
        await Administrator.OkAsync(Administrator.DeleteAsync($"/user-group/{key}"));
        Assert.Equal("400 CanNotDeleteIsSystemUserGroup", await SaidAsync(Administrator.DeleteAsync($"/user-group/{Administrators}")));
    }

    [Fact]
    public async Task Start_nodes_of_a_user_add_to_those_of_the_groups()
    {
        Guid page = await DocumentAsync();
        (Guid group, _, _) = await NewManagerAsync();
        (_, Guid key) = await NewUserAsync(group);
        JsonNode before = await Administrator.ReadAsync($"/user/{key}");
        await Administrator.OkAsync(Administrator.PutAsync($"/user/{key}", Change(before, documents: [page])));
        JsonNode calculated = await Administrator.ReadAsync($"/user/{key}/calculate-start-nodes");
        Assert.Contains(page, calculated["documentStartNodeIds"]!.AsArray().Select(n => (Guid)n!["id"]!));
        Assert.Equal(2, calculated["documentStartNodeIds"]!.AsArray().Count);
        Assert.False((bool)calculated["hasDocumentRootAccess"]!);
    }

    [Fact]
    public async Task One_keeps_language_picture_and_data_of_ones_own()
    {
        (string email, _) = await NewUserAsync(Editors);
        Session self = await fixture.Api.SignInAsync(email), other = Administrator;
        await self.OkAsync(self.PutAsync("/user/current/profile", new { languageIsoCode = "sv" }));
        Guid file = await UploadAsync(self);
        await self.OkAsync(self.PostAsync("/user/current/avatar", new { file = new { id = file } }));
        JsonNode current = await self.ReadAsync("/user/current");
        Assert.Equal("sv", (string?)current["languageIsoCode"]);
        Assert.NotEmpty(current["avatarUrls"]!.AsArray());
        await self.OkAsync(self.DeleteAsync("/user/current/avatar"));
        Guid key = await self.CreateAsync("/user-data", new { group = "g", identifier = "i", value = "v" });
        Assert.Equal("v", (string?)(await self.ReadAsync($"/user-data?groups=g"))["items"]![0]!["value"]);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/user-data/{key}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PutAsync("/user-data", new { key, group = "g", identifier = "i", value = "x" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/user-data/{key}")).StatusCode);
        await self.OkAsync(self.PutAsync("/user-data", new { key, group = "g", identifier = "i", value = "w" }));
        Assert.Equal("w", (string?)(await self.ReadAsync($"/user-data/{key}"))["value"]);
        await self.OkAsync(self.DeleteAsync($"/user-data/{key}"));
    }

    [Fact]
    public async Task One_is_told_what_one_may_do_to_an_item()
    {
        Guid page = await DocumentAsync();
        JsonNode answer = await Administrator.ReadAsync($"/user/current/permissions/document?id={page}");
        Assert.Contains("Umb.Document.Publish", answer["permissions"]![0]!["permissions"]!.AsArray().Select(p => (string)p!));
    }

    [Fact]
    public async Task A_program_acts_as_the_api_user_that_it_belongs_to()
    {
        string email = NewEmail(), id = $"reader-{Guid.NewGuid():N}";
        Guid key = await Administrator.CreateAsync("/user", new { email, userName = email, name = "Program", userGroupIds = Ids(Editors), kind = "Api" });
        (_, Guid person) = await NewUserAsync(Editors);
        Assert.Equal("400 InvalidUser", await SaidAsync(Administrator.PostAsync($"/user/{person}/client-credentials", new { clientId = id, clientSecret = "s3cret" })));
        await Administrator.OkAsync(Administrator.PostAsync($"/user/{key}/client-credentials", new { clientId = id, clientSecret = "s3cret" }));
        Assert.Equal("400 DuplicateClientId", await SaidAsync(Administrator.PostAsync($"/user/{key}/client-credentials", new { clientId = id, clientSecret = "s3cret" })));
        string full = (string)(await Administrator.ReadAsync($"/user/{key}/client-credentials"))[0]!;

        Session program = fixture.Api.NewSession();
        Assert.False((await TokenAsync(program, full, "wrong")).IsSuccessStatusCode);
        program.Bearer = (string?)(await Session.JsonAsync(await TokenAsync(program, full, "s3cret")))["access_token"];
        Assert.Equal("Program", (string?)(await program.ReadAsync("/user/current"))["name"]);
        await Administrator.OkAsync(Administrator.PostAsync("/user/disable", new { userIds = Ids(key) }));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/user/current")).StatusCode);
        Assert.False((await TokenAsync(program, full, "s3cret")).IsSuccessStatusCode);
        await Administrator.OkAsync(Administrator.DeleteAsync($"/user/{key}/client-credentials/{full}"));
        Assert.Empty((await Administrator.ReadAsync($"/user/{key}/client-credentials")).AsArray());
    }

    private static Task<HttpResponseMessage> TokenAsync(Session program, string id, string secret) =>
        program.PostAsync("/security/back-office/token", SignInPageTests.Form(("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret)));

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    private static object[] Ids(params Guid[] keys) => [.. keys.Select(k => new { id = k })];

    private static JsonObject Verbs(Guid document, params string[] verbs) => new()
    {
        ["$type"] = "DocumentPermissionPresentationModel",
        ["document"] = new JsonObject { ["id"] = document.ToString() },
        ["verbs"] = new JsonArray([.. verbs.Select(v => JsonValue.Create(v))]),
    };

    private static GroupWanted Group(string name, string alias, params string[] sections) => new(name, alias, sections);

    private static object Change(JsonNode user, string? name = null, string? language = null, Guid[]? groups = null, Guid[]? documents = null, bool? root = null) => new
    {
        email = (string?)user["email"],
        userName = (string?)user["userName"],
        name = name ?? (string?)user["name"],
        languageIsoCode = language ?? (string?)user["languageIsoCode"],
        userGroupIds = Ids(groups ?? [.. user["userGroupIds"]!.AsArray().Select(g => (Guid)g!["id"]!)]),
        documentStartNodeIds = Ids(documents ?? [.. user["documentStartNodeIds"]!.AsArray().Select(g => (Guid)g!["id"]!)]),
        hasDocumentRootAccess = root ?? (bool)user["hasDocumentRootAccess"]!,
    };

    private static async Task<string> SaidAsync(Task<HttpResponseMessage> sending)
    {
        HttpResponseMessage response = await sending;
        string text = await response.Content.ReadAsStringAsync();
        return $"{(int)response.StatusCode} {(text.Length == 0 ? "" : (string?)JsonNode.Parse(text)!["operationStatus"])}";
    }

    private async Task<string?> StateAsync(Guid user) => (string?)(await Administrator.ReadAsync($"/user/{user}"))["state"];

    private async Task<(string Email, Guid Key)> NewUserAsync(params Guid[] groups)
    {
        string email = NewEmail();
        return (email, await fixture.Api.NewUserAsync(email, groups));
    }

    /// <summary>Somebody who manages users and sees one document alone.</summary>
    private async Task<(Guid Group, Session Session, Guid Key)> NewManagerAsync()
    {
        Guid page = await DocumentAsync();
        Guid group = await Administrator.CreateAsync("/user-group", Group($"Managers {Guid.NewGuid():N}", $"managers{Guid.NewGuid():N}", "Umb.Section.Users", "Umb.Section.Content") with { DocumentStartNode = new(page) });
        (string email, Guid key) = await NewUserAsync(group);
        return (group, await fixture.Api.SignInAsync(email), key);
    }

    private async Task<Guid> DocumentAsync()
    {
        Guid type = await Administrator.CreateAsync("/document-type", new { name = "Page", alias = $"page{Guid.NewGuid():N}", icon = "icon-document", allowedAsRoot = true });
        return await Administrator.CreateAsync("/document", new { documentType = new { id = type }, variants = (object[])[new { name = "Page" }] });
    }

    private static async Task<Guid> UploadAsync(Session session)
    {
        Guid id = Guid.NewGuid();
        byte[] pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        MultipartFormDataContent form = new() { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(pixel), "File", "face.png" } };
        await session.OkAsync(session.PostAsync("/temporary-file", form));
        return id;
    }

    private sealed record Node(Guid Id);

    private sealed record GroupWanted(string Name, string Alias, string[] Sections)
    {
        public bool DocumentRootAccess { get; init; }

        public Node? DocumentStartNode { get; init; }
    }
}
