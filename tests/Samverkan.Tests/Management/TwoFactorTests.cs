using System.Net;
using System.Text.Json.Nodes;
using OtpNet;
using Samverkan.Cms.Api.Backoffice.Packages;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;

namespace Samverkan.Tests.Management;

/// <summary>Second factors, and what ends a session or is written down about it.</summary>
public sealed class TwoFactorTests(TwoFactorTests.OneSessionSite site) : IClassFixture<TwoFactorTests.OneSessionSite>
{
    private const string Provider = "UmbracoUserAppAuthenticator", Login = "~/umbraco/login", Signed = "/language";

    [Fact]
    public async Task A_code_of_the_app_is_asked_for_at_sign_in_and_none_works_twice()
    {
        (string email, _) = await NewUserAsync();
        Session self = await site.Api.SignInAsync(email);
        JsonNode setup = await self.ReadAsync($"/user/current/2fa/{Provider}");
        Assert.StartsWith("data:image/png;base64,", (string?)setup["qrCodeSetupImageUrl"], StringComparison.Ordinal);
        string secret = (string)setup["secret"]!;
        HttpResponseMessage wrong = await self.PostAsync($"/user/current/2fa/{Provider}", new { secret, code = "000000" });
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidCode"), (wrong.StatusCode, (string?)JsonNode.Parse(await wrong.Content.ReadAsStringAsync())!["operationStatus"]));
        await self.OkAsync(self.PostAsync($"/user/current/2fa/{Provider}", new { secret, code = Code(secret, -1) }));
        Assert.True((bool)(await self.ReadAsync("/user/current/2fa"))[0]!["isEnabledOnUser"]!);

        Session browser = site.Api.NewSession();
        string used = Code(secret, 0);
        string second = await (await SignInPageTests.PostAsync(browser, Login, ("username", email), ("password", Api.Password))).Content.ReadAsStringAsync();
        Assert.StartsWith("/umbraco/login", (await browser.AuthorizeAsync()).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SecondStepAsync(browser, second, "123456")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await SecondStepAsync(browser, second, used)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.AuthorizeAsync()).StatusCode);

        Session thief = site.Api.NewSession();
        second = await (await SignInPageTests.PostAsync(thief, Login, ("username", email), ("password", Api.Password))).Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await SecondStepAsync(thief, second, used)).StatusCode);
        await browser.OkAsync(browser.DeleteAsync($"/user/current/2fa/{Provider}?code={Code(secret, 1)}"));
    }

    [Fact]
    public async Task An_administrator_turns_off_the_second_factor_of_who_lost_the_telephone()
    {
        (string email, Guid key) = await NewUserAsync();
        Session self = await site.Api.SignInAsync(email), administrator = await site.Api.SignInAsync();
        string secret = (string)(await self.ReadAsync($"/user/current/2fa/{Provider}"))["secret"]!;
        await self.OkAsync(self.PostAsync($"/user/current/2fa/{Provider}", new { secret, code = Code(secret, 0) }));
        Assert.Equal(HttpStatusCode.PaymentRequired, (await site.Api.NewSession().PostAsync("/security/back-office/login", new { username = email, password = Api.Password })).StatusCode);
        Assert.True((bool)(await administrator.ReadAsync($"/user/{key}/2fa"))[0]!["isEnabledOnUser"]!);
        await administrator.OkAsync(administrator.DeleteAsync($"/user/{key}/2fa/{Provider}"));
        await site.Api.SignInAsync(email);
    }

    [Fact]
    public void The_client_is_told_of_the_app() =>
        Assert.Contains(site.Api.Get<PackageManifests>().All.SelectMany(p => p.Extensions), e => e.GetProperty("type").GetString() == "mfaLoginProvider" && e.GetProperty("forProviderName").GetString() == Provider);

    [Fact]
    public async Task A_new_sign_in_ends_the_one_before()
    {
        (string email, _) = await NewUserAsync();
        Session first = await site.Api.SignInAsync(email), second = await site.Api.SignInAsync(email);
        Assert.Equal(HttpStatusCode.Unauthorized, (await first.GetAsync(Signed)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await first.RefreshAsync()).StatusCode);
        await second.OkAsync(second.GetAsync(Signed));
        await second.OkAsync(second.RefreshAsync());
    }

    [Fact]
    public async Task Tokens_of_who_was_disabled_do_not_live_again()
    {
        (string email, Guid key) = await NewUserAsync();
        Session self = await site.Api.SignInAsync(email);
        IUserService users = site.Api.Get<IUserService>();
        await users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { key });
        await users.EnableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { key });
        Assert.Equal(HttpStatusCode.Unauthorized, (await self.GetAsync(Signed)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await self.RefreshAsync()).StatusCode);
    }

    [Fact]
    public async Task Signing_in_and_new_passwords_are_written_into_the_audit()
    {
        (string email, Guid key) = await NewUserAsync();
        await site.Api.NewSession().PostAsync("/security/back-office/login", new { username = email, password = "wrong" });
        Session self = await site.Api.SignInAsync(email);
        await self.OkAsync(self.PostAsync("/user/current/change-password", new { oldPassword = Api.Password, newPassword = "Second-password-2" }));
        await site.Api.Get<IUserService>().ResetPasswordAsync(Constants.Security.SuperUserKey, key);
        using Umbraco.Cms.Core.Scoping.ICoreScope scope = site.Api.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        string[] written = [.. site.Api.Get<AmbientScope>().Read.AuditEntries.Where(a => a.AffectedUserKey == key && a.EventType.Contains("sign-in") || a.AffectedUserKey == key && a.EventType.Contains("password")).OrderBy(a => a.Id).Select(a => a.EventType)];
        Assert.Equal(["umbraco/user/password/reset", "umbraco/user/sign-in/failed", "umbraco/user/sign-in/login", "umbraco/user/password/change", "umbraco/user/password/reset"], written);
    }

    [Fact]
    public async Task A_made_up_host_gets_no_link()
    {
        (string email, _) = await NewUserAsync();
        HttpRequestMessage request = new(HttpMethod.Post, "https://evil.example" + Api.Base + "/security/forgot-password") { Content = System.Net.Http.Json.JsonContent.Create(new { email }) };
        HttpResponseMessage answer = await site.Api.NewSession().SendAsync(request);
        Assert.Contains("ApplicationUrlNotConfigured", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Code(string secret, int steps) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(DateTime.UtcNow.AddSeconds(30 * steps));

    private static Task<HttpResponseMessage> SecondStepAsync(Session browser, string page, string code) => browser.PostAsync(Login, SignInPageTests.Form(
        [.. SignInPageTests.Hidden().Matches(page).Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value))), ("code", code)]));

    private async Task<(string Email, Guid Key)> NewUserAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        return (email, await site.Api.NewUserAsync(email, Constants.Security.EditorGroupKey));
    }

    /// <summary>As Umbraco is by default: one session for a user.</summary>
    public sealed class OneSessionSite : IAsyncLifetime
    {
        public Api Api { get; private set; } = null!; // set before the first test

        public async ValueTask InitializeAsync() => Api = await Api.StartAsync(new()
        {
            ["Umbraco:CMS:Security:UserAllowConcurrentLogins"] = "false",
            ["Umbraco:CMS:Global:Smtp:From"] = "cms@example.org",
            ["Umbraco:CMS:Global:Smtp:Host"] = "mail.invalid",
        });

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }
}
