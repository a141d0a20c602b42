using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Tests.Management;

public sealed class SignInTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const string Signed = "/language"; // any user may read it

    [Fact]
    public async Task A_signed_in_user_is_let_in_and_no_token_reaches_the_page()
    {
        Session session = fixture.Api.NewSession();
        await session.OkAsync(session.PostAsync("/security/back-office/login", new { username = Api.AdministratorEmail, password = Api.Password }));
        HttpResponseMessage token = await session.AuthorizeAsync();
        JsonNode json = await Session.JsonAsync(token);
        Assert.Equal(("[redacted]", "[redacted]", "Bearer"), ((string?)json["access_token"], (string?)json["refresh_token"], (string?)json["token_type"]));
        Assert.InRange((int)json["expires_in"]!, 290, 300); // a quarter of the session
        Assert.All(token.Headers.GetValues("Set-Cookie").Where(c => !c.Contains("=;", StringComparison.Ordinal)), c => Assert.Matches("^__Host-.*; path=/; secure; samesite=strict; httponly$", c));
        await session.OkAsync(session.GetAsync(Signed));
    }

    [Fact]
    public async Task Without_a_session_the_client_is_sent_to_the_sign_in_page_and_refreshing_fails_for_good()
    {
        Session session = fixture.Api.NewSession();
        HttpResponseMessage authorize = await session.AuthorizeAsync();
        Assert.StartsWith("/umbraco/login?ReturnUrl=%2Fumbraco%2Fmanagement", authorize.Headers.Location!.OriginalString, StringComparison.Ordinal);
        HttpResponseMessage refresh = await session.RefreshAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refresh.StatusCode);
        Assert.Equal("invalid_grant", (string?)JsonNode.Parse(await refresh.Content.ReadAsStringAsync())!["error"]);
    }

    [Fact]
    public async Task Cookies_without_the_header_and_other_bearer_values_are_refused()
    {
        Session session = await fixture.Api.SignInAsync();
        session.Bearer = null;
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync(Signed)).StatusCode);
        session.Bearer = "something-else";
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync(Signed)).StatusCode);
    }

    [Fact]
    public async Task A_token_of_the_backoffice_counts_from_its_cookie_alone()
    {
        Session session = await fixture.Api.SignInAsync(), thief = fixture.Api.NewSession();
        thief.Bearer = Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Unprotect(
            fixture.Api.Get<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>().CreateProtector("Samverkan.BackOffice.Tokens"), Cookie(session, "__Host-umbAccessToken"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync(Signed)).StatusCode);
        session.Bearer = thief.Bearer;
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync(Signed)).StatusCode);
    }

    [Fact]
    public async Task Each_kind_of_token_is_revoked_by_itself()
    {
        Session session = await fixture.Api.SignInAsync();
        await session.OkAsync(RevokeAsync(session, "refresh_token"));
        await session.OkAsync(session.GetAsync(Signed));
        Assert.Equal(HttpStatusCode.BadRequest, (await session.RefreshAsync()).StatusCode);
        await session.OkAsync(RevokeAsync(session, "access_token"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync(Signed)).StatusCode);
    }

    [Fact]
    public async Task Refreshing_gives_new_tokens_and_signing_out_ends_them_all()
    {
        Session session = await fixture.Api.SignInAsync();
        string before = Cookie(session, "__Host-umbAccessToken");
        await session.OkAsync(session.RefreshAsync());
        Assert.NotEqual(before, Cookie(session, "__Host-umbAccessToken"));
        string kept = session.Cookies.GetCookieHeader(new Uri("https://localhost"));
        HttpResponseMessage left = await session.GetAsync("/security/back-office/signout?post_logout_redirect_uri=https%3A%2F%2Flocalhost%2Fumbraco%2Flogout");
        Assert.Equal("https://localhost/umbraco/logout", left.Headers.Location?.OriginalString);

        Session thief = fixture.Api.NewSession();
        thief.Bearer = "[redacted]";
        foreach (string pair in kept.Split("; ")) thief.Cookies.SetCookies(new Uri("https://localhost"), pair + "; path=/; secure");
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync(Signed)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await thief.RefreshAsync()).StatusCode);
        Assert.StartsWith("/umbraco/login", (await thief.AuthorizeAsync()).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/umbraco/oauth_complete")]
    [InlineData("https://localhost/umbraco/oauth_complete/x")]
    [InlineData("http://localhost/umbraco/oauth_complete")]
    public async Task No_other_address_is_given_a_code(string redirect)
    {
        Session session = await fixture.Api.SignInAsync();
        HttpResponseMessage authorize = await session.GetAsync($"/security/back-office/authorize?client_id=umbraco-back-office&redirect_uri={Uri.EscapeDataString(redirect)}&response_type=code&state=s"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
        Assert.Equal(HttpStatusCode.BadRequest, authorize.StatusCode);
    }

    [Fact]
    public async Task Unknown_and_known_users_get_the_same_answer_and_five_failures_lock()
    {
        (string email, _) = await NewUserAsync();
        Session session = fixture.Api.NewSession();
        string unknown = await Try(session, "nobody@example.org", "wrong-password");
        for (int attempt = 0; attempt < 5; attempt++) Assert.Equal(unknown, await Try(session, email, "wrong-password"));
        Assert.StartsWith("403", await Try(session, email, Api.Password), StringComparison.Ordinal);
        Assert.Equal(unknown, await Try(session, email, "wrong-password"));
    }

    [Fact]
    public async Task A_disabled_user_is_out_at_once()
    {
        (string email, Guid key) = await NewUserAsync();
        Session session = await fixture.Api.SignInAsync(email);
        await session.OkAsync(session.GetAsync(Signed));
        await fixture.Api.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { key });
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync(Signed)).StatusCode);
        Assert.StartsWith("403", await Try(session, email, Api.Password), StringComparison.Ordinal);
    }

    private static async Task<string> Try(Session session, string username, string password)
    {
        HttpResponseMessage response = await session.PostAsync("/security/back-office/login", new { username, password });
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }

    private async Task<(string Email, Guid Key)> NewUserAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        return (email, await fixture.Api.NewUserAsync(email, Constants.Security.EditorGroupKey));
    }

    private static string Cookie(Session session, string name) => session.Cookies.GetCookies(new Uri("https://localhost"))[name]!.Value;

    private static Task<HttpResponseMessage> RevokeAsync(Session session, string kind) => session.PostAsync("/security/back-office/revoke",
        SignInPageTests.Form(("token", "[redacted]"), ("token_type_hint", kind), ("client_id", "umbraco-back-office")));
}
