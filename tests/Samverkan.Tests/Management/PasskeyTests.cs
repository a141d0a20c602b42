using System.Net;
using System.Text.RegularExpressions;
using OtpNet;
using Samverkan.Cms.Api.Backoffice.Packages;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Tests.Management;

/// <summary>Passkeys: made on a page of one's own, and a way in at the sign-in page.</summary>
public sealed partial class PasskeyTests(ApiFixture site) : IClassFixture<ApiFixture>
{
    private const string Login = "~/umbraco/login", Page = "~/umbraco/login/passkeys";

    [Fact]
    public async Task Who_has_made_a_passkey_signs_in_with_it_and_an_answer_counts_once()
    {
        using SoftwareKey key = new();
        (Session self, _, _) = await NewUserAsync();
        Assert.Equal("302 /umbraco/login/passkeys?said=Added", await MakeAsync(self, key, "Min telefon"));
        Assert.Contains("value=\"Min telefon\"", await (await self.GetAsync(Page)).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Session browser = site.Api.NewSession();
        (string Name, string Value)[] answer = await AnswerAsync(browser, key);
        Assert.Equal("302 /umbraco", await PostAsync(browser, Login, answer));
        Assert.Equal(HttpStatusCode.OK, (await browser.AuthorizeAsync()).StatusCode);
        Assert.StartsWith("401", await PostAsync(browser, Login, answer), StringComparison.Ordinal);
        Assert.Equal("302 /umbraco", await SignInAsync(site.Api.NewSession(), key));
    }

    [Fact]
    public async Task A_passkey_is_both_factors()
    {
        using SoftwareKey key = new();
        (Session self, string email, _) = await NewUserAsync();
        string secret = (string)(await self.ReadAsync("/user/current/2fa/UmbracoUserAppAuthenticator"))["secret"]!;
        await self.OkAsync(self.PostAsync("/user/current/2fa/UmbracoUserAppAuthenticator", new { secret, code = new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp() }));
        await MakeAsync(self, key);
        Assert.Equal(HttpStatusCode.PaymentRequired, (await site.Api.NewSession().PostAsync("/security/back-office/login", new { username = email, password = Api.Password })).StatusCode);
        Assert.Equal("302 /umbraco", await SignInAsync(site.Api.NewSession(), key));
    }

    [Fact]
    public async Task A_passkey_that_nobody_confirmed_is_neither_taken_nor_made()
    {
        using SoftwareKey key = new() { IsVerifying = false };
        (Session self, _, _) = await NewUserAsync();
        Assert.StartsWith("400", await MakeAsync(self, key), StringComparison.Ordinal);
        Assert.StartsWith("401", await SignInAsync(site.Api.NewSession(), key), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_disabled_or_locked_stays_out(bool disabled)
    {
        using SoftwareKey key = new();
        (Session self, _, Guid user) = await NewUserAsync();
        await MakeAsync(self, key);
        IBackOfficeUserStore users = site.Api.Get<IBackOfficeUserStore>();
        var changed = (await users.GetAsync(user))!; // made above
        (changed.IsApproved, changed.IsLockedOut, changed.LastLockoutDate) = (!disabled, !disabled, DateTime.UtcNow);
        await users.SaveAsync(changed);
        Session browser = site.Api.NewSession();
        Assert.StartsWith("403", await SignInAsync(browser, key), StringComparison.Ordinal);
        Assert.StartsWith("/umbraco/login", (await browser.AuthorizeAsync()).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_is_renamed_and_removed_by_its_owner_only()
    {
        using SoftwareKey key = new();
        (Session self, _, Guid user) = await NewUserAsync();
        (Session other, _, _) = await NewUserAsync();
        await MakeAsync(self, key);
        Assert.StartsWith("400", await PostAsync(other, Page, [.. await HiddensAsync(other, Page), ("id", key.Id), ("do", "remove")]), StringComparison.Ordinal);
        Assert.StartsWith("400", await PostAsync(self, Page, [.. await HiddensAsync(self, Page), ("id", key.Id), ("name", new string('n', 101)), ("do", "rename")]), StringComparison.Ordinal);
        Assert.Equal("302 /umbraco/login/passkeys?said=Renamed", await PostAsync(self, Page, [.. await HiddensAsync(self, Page), ("id", key.Id), ("name", "<b>Ny</b>"), ("do", "rename")]));
        Assert.Contains("&lt;b&gt;Ny&lt;/b&gt;", await (await self.GetAsync(Page)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("302 /umbraco", await SignInAsync(site.Api.NewSession(), key));
        Assert.Equal("302 /umbraco/login/passkeys?said=Removed", await PostAsync(self, Page, [.. await HiddensAsync(self, Page), ("id", key.Id), ("do", "remove")]));
        Assert.StartsWith("401", await SignInAsync(site.Api.NewSession(), key), StringComparison.Ordinal);
        using Umbraco.Cms.Core.Scoping.ICoreScope scope = site.Api.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        Assert.Equal(["umbraco/user/passkey/add", "umbraco/user/passkey/remove"], site.Api.Get<AmbientScope>().Read.AuditEntries
            .Where(a => a.AffectedUserKey == user && a.EventType.Contains("passkey")).OrderBy(a => a.Id).Select(a => a.EventType).ToArray());
    }

    [Fact]
    public async Task An_administrator_removes_the_passkey_of_somebody_else_and_nobody_else_does()
    {
        using SoftwareKey key = new();
        (Session self, _, Guid user) = await NewUserAsync();
        (Session other, _, Guid otherUser) = await NewUserAsync();
        await MakeAsync(self, key, "Borttappad");
        string passkeys = $"~/umbraco/samverkan/api/v1/user/{user}/passkeys", passkey = $"{passkeys}/{key.Id}";
        foreach (Session stranger in new[] { self, other })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(passkeys)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.DeleteAsync(passkey)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Api.NewSession().DeleteAsync(passkey)).StatusCode);
        System.Text.Json.Nodes.JsonNode told = Assert.Single((await site.Administrator.ReadAsync(passkeys))["items"]!.AsArray())!; // a page of them
        Assert.Equal(("Borttappad", key.Id), ((string?)told["name"], (string?)told["id"]));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Administrator.DeleteAsync($"~/umbraco/samverkan/api/v1/user/{otherUser}/passkeys/{key.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Administrator.DeleteAsync($"{passkeys}/not-a-key!")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Administrator.GetAsync($"~/umbraco/samverkan/api/v1/user/{Guid.NewGuid()}/passkeys")).StatusCode);
        Assert.Equal("302 /umbraco", await SignInAsync(site.Api.NewSession(), key));

        Assert.Equal(HttpStatusCode.NoContent, (await site.Administrator.DeleteAsync(passkey)).StatusCode);
        Assert.StartsWith("401", await SignInAsync(site.Api.NewSession(), key), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Administrator.DeleteAsync(passkey)).StatusCode);
        using Umbraco.Cms.Core.Scoping.ICoreScope scope = site.Api.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        Guid? by = site.Api.Get<AmbientScope>().Read.AuditEntries.Single(a => a.AffectedUserKey == user && a.EventType == "umbraco/user/passkey/remove").PerformingUserKey;
        Assert.Equal(Constants.Security.SuperUserKey, by);
    }

    [Fact]
    public async Task A_passkey_that_was_asked_of_somebody_else_is_not_taken()
    {
        using SoftwareKey key = new();
        (Session self, _, _) = await NewUserAsync();
        (Session other, _, _) = await NewUserAsync();
        string page = await (await other.GetAsync(Page)).Content.ReadAsStringAsync();
        (string Name, string Value)[] mixed = [.. await HiddensAsync(self, Page), Hiddens(page).Single(f => f.Name == "passkeyState"), ("name", "Annans"), ("credential", key.Create(Options(page)))];
        Assert.StartsWith("400", await PostAsync(self, Page, mixed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_for_who_is_signed_in_and_takes_no_form_from_elsewhere()
    {
        HttpResponseMessage nobody = await site.Api.NewSession().GetAsync(Page);
        Assert.Equal("302 /umbraco/login?ReturnUrl=%2Fumbraco%2Flogin%2Fpasskeys", $"{(int)nobody.StatusCode} {nobody.Headers.Location}");
        (Session self, _, _) = await NewUserAsync();
        Assert.StartsWith("400", await PostAsync(self, Page, [("name", "x"), ("credential", "{}")]), StringComparison.Ordinal);
        Session browser = site.Api.NewSession();
        Assert.StartsWith("401", await PostAsync(browser, Login, [.. await HiddensAsync(browser, Login), ("credential", "{}")]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_user_leaves_no_passkey()
    {
        using SoftwareKey key = new();
        (Session self, _, Guid user) = await NewUserAsync();
        await MakeAsync(self, key);
        using (Umbraco.Cms.Core.Scoping.ICoreScope scope = site.Api.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope())
        {
            site.Api.Get<Umbraco.Cms.Core.Persistence.Repositories.IUserRepository>().Delete((await site.Api.Get<IBackOfficeUserStore>().GetAsync(user))!); // made above
            scope.Complete();
        }

        Assert.StartsWith("401", await SignInAsync(site.Api.NewSession(), key), StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_is_told_of_the_page() =>
        Assert.Contains(site.Api.Get<PackageManifests>().All.SelectMany(p => p.Extensions), e => e.GetProperty("alias").GetString() == "Samverkan.CurrentUserAction.Passkeys");

    private async Task<(Session Session, string Email, Guid Key)> NewUserAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await site.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        return (await site.Api.SignInAsync(email), email, key);
    }

    private static async Task<string> MakeAsync(Session self, SoftwareKey key, string name = "Nyckel")
    {
        string html = await (await self.GetAsync(Page)).Content.ReadAsStringAsync();
        return await PostAsync(self, Page, [.. Hiddens(html), ("name", name), ("credential", key.Create(Options(html)))]);
    }

    private static async Task<string> SignInAsync(Session browser, SoftwareKey key) => await PostAsync(browser, Login, await AnswerAsync(browser, key));

    private static async Task<(string Name, string Value)[]> AnswerAsync(Session browser, SoftwareKey key)
    {
        string html = await (await browser.GetAsync(Login)).Content.ReadAsStringAsync();
        return [.. Hiddens(html), ("credential", key.Get(Options(html)))];
    }

    private static async Task<string> PostAsync(Session session, string address, (string Name, string Value)[] fields)
    {
        HttpResponseMessage answer = await session.PostAsync(address, SignInPageTests.Form([.. fields.GroupBy(f => f.Name).Select(g => g.Last())]));
        return $"{(int)answer.StatusCode} {answer.Headers.Location}";
    }

    private static async Task<(string Name, string Value)[]> HiddensAsync(Session session, string address) => Hiddens(await (await session.GetAsync(address)).Content.ReadAsStringAsync());

    private static (string Name, string Value)[] Hiddens(string html) =>
        [.. SignInPageTests.Hidden().Matches(html).Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value))).GroupBy(f => f.Item1).Select(g => g.Last())];

    private static string Options(string html) => WebUtility.HtmlDecode(AskedOptions().Match(html).Groups[1].Value);

    [GeneratedRegex("data-options=\"([^\"]*)\"")]
    private static partial Regex AskedOptions();
}
