using System.Net;
using System.Text.RegularExpressions;
using MimeKit;

namespace Samverkan.Tests.Management;

/// <summary>The pages before somebody is signed in, and the mails that lead to them.</summary>
public sealed partial class SignInPageTests(MailingSite site) : IClassFixture<MailingSite>
{
    private const string Login = "~/umbraco/login";

    [Fact]
    public async Task Name_and_password_lead_to_where_one_wanted_to_go()
    {
        string email = await NewUserAsync();
        Session session = site.Api.NewSession();
        HttpResponseMessage answer = await PostAsync(session, $"{Login}?ReturnUrl=%2Fumbraco%2Fsection%2Fcontent", ("username", email), ("password", Api.Password));
        Assert.Equal("302 /umbraco/section/content", $"{(int)answer.StatusCode} {answer.Headers.Location}");
        Assert.Equal(HttpStatusCode.OK, (await session.AuthorizeAsync()).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    public async Task Nobody_is_led_off_the_site(string address)
    {
        HttpResponseMessage answer = await PostAsync(site.Api.NewSession(), $"{Login}?ReturnUrl={Uri.EscapeDataString(address)}", ("username", Api.AdministratorEmail), ("password", Api.Password), ("ReturnUrl", address));
        Assert.Equal("302 /umbraco", $"{(int)answer.StatusCode} {answer.Headers.Location}");
    }

    [Fact]
    public async Task A_form_from_elsewhere_signs_nobody_in()
    {
        Session session = site.Api.NewSession();
        HttpResponseMessage answer = await session.PostAsync(Login, Form(("username", Api.AdministratorEmail), ("password", Api.Password)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("/umbraco/login", (await session.AuthorizeAsync()).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.Matches("^__Host-.*; path=/; secure; samesite=strict; httponly$", c));
    }

    [Fact]
    public async Task Known_and_unknown_names_are_answered_alike_and_what_is_missing_is_said()
    {
        Session session = site.Api.NewSession();
        string known = await TextAsync(await PostAsync(session, Login, ("username", Api.AdministratorEmail), ("password", "wrong")));
        string unknown = await TextAsync(await PostAsync(session, Login, ("username", "nobody@example.org"), ("password", "wrong")));
        Assert.StartsWith("401", known, StringComparison.Ordinal);
        Assert.Equal(known.Replace(Api.AdministratorEmail, "", StringComparison.Ordinal), unknown.Replace("nobody@example.org", "", StringComparison.Ordinal));
        string empty = await TextAsync(await PostAsync(session, Login));
        Assert.StartsWith("400", empty, StringComparison.Ordinal);
        Assert.Contains("href=\"#username\"", empty, StringComparison.Ordinal);
        Assert.Contains("href=\"#password\"", empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_the_link_in_a_mail_once()
    {
        string email = await NewUserAsync();
        Session session = site.Api.NewSession();
        string sent = await TextAsync(await PostAsync(session, "~/umbraco/login/forgot-password", ("email", email)));
        Assert.Equal(sent, await TextAsync(await PostAsync(session, "~/umbraco/login/forgot-password", ("email", "nobody@example.org"))));
        string link = await site.LinkToAsync(email);
        await PostAsync(session, "~/umbraco/login/forgot-password", ("email", email));
        Assert.StartsWith("400", await TextAsync(await PostAsync(session, link, ("password", "New-password-2"), ("confirmPassword", "Other-password-2"))), StringComparison.Ordinal);
        Assert.StartsWith("400", await TextAsync(await PostAsync(session, link, ("password", "x"), ("confirmPassword", "x"))), StringComparison.Ordinal);
        Assert.StartsWith("200", await TextAsync(await PostAsync(session, link, ("password", "New-password-2"), ("confirmPassword", "New-password-2"))), StringComparison.Ordinal);
        await site.Api.SignInAsync(email, "New-password-2");
        Assert.Equal(1, site.CountMailsTo(email));
        Assert.Equal(HttpStatusCode.BadRequest, (await session.GetAsync(link)).StatusCode);
        HttpResponseMessage made = await session.GetAsync(link.Replace("token=", "token=x", StringComparison.Ordinal));
        Assert.DoesNotContain(email, await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invited_person_reads_a_mail_in_their_language_chooses_a_password_and_is_in()
    {
        Session administrator = await site.Api.SignInAsync();
        Assert.True((bool)(await administrator.ReadAsync("/user/configuration"))["canInviteUsers"]!);
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await administrator.CreateAsync("/user/invite", new { email, userName = email, name = "Åsa <b>", message = "Välkommen!", userGroupIds = (object[])[new { id = Constants.Security.EditorGroupKey }] });
        Assert.Equal("Invited", (string?)(await administrator.ReadAsync($"/user/{key}"))["state"]);
        MimeMessage mail = await site.MailToAsync(email);
        Assert.Contains("Välkommen!", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Åsa &lt;b&gt;", mail.HtmlBody, StringComparison.Ordinal);
        await administrator.OkAsync(administrator.PostAsync("/user/invite/resend", new { user = new { id = key }, message = "Again" }));
        Session invited = site.Api.NewSession();
        string link = await site.LinkToAsync(email);
        Assert.Contains(email, await (await invited.GetAsync(link)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("200", await TextAsync(await PostAsync(invited, link, ("password", "First-password-1"), ("confirmPassword", "First-password-1"))), StringComparison.Ordinal);
        await site.Api.SignInAsync(email, "First-password-1");
        Assert.Equal(HttpStatusCode.BadRequest, (await invited.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_the_browser_and_of_the_mail()
    {
        Assert.Contains("lang=\"sv\"", await TextAsync(await site.Api.NewSession().GetAsync($"{Login}?lang=sv")), StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", await TextAsync(await site.Api.NewSession().GetAsync($"{Login}?lang=en")), StringComparison.Ordinal);
    }

    private async Task<string> NewUserAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        await site.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        return email;
    }

    /// <summary>Opens the page and posts its form with what is typed into it, as a browser does.</summary>
    internal static async Task<HttpResponseMessage> PostAsync(Session session, string address, params (string Name, string Value)[] typed)
    {
        string html = (await (await session.GetAsync(address)).Content.ReadAsStringAsync()).Split("</form>")[0]; // that of passkeys is another
        Dictionary<string, string> fields = Hidden().Matches(html).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        foreach ((string name, string value) in typed) fields[name] = value;
        return await session.PostAsync(address, Form([.. fields.Select(f => (f.Key, f.Value))]));
    }

    internal static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    /// <summary>Status and page, without what differs each time.</summary>
    private static async Task<string> TextAsync(HttpResponseMessage response) => $"{(int)response.StatusCode} {OnlyOnce().Replace(await response.Content.ReadAsStringAsync(), "")}";

    [GeneratedRegex("""<input type="hidden" name="([^"]*)" value="([^"]*)">""")]
    internal static partial Regex Hidden();

    [GeneratedRegex("""<input type="hidden" [^>]*>|data-options="[^"]*" """)]
    private static partial Regex OnlyOnce();
}

/// <summary>A site that writes its mails into a folder.</summary>
public sealed partial class MailingSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samverkan-mail-").FullName;

    public Api Api { get; private set; } = null!; // set before the first test

    public async ValueTask InitializeAsync() => Api = await Api.StartAsync(new()
    {
        ["Umbraco:CMS:Global:Smtp:From"] = "cms@example.org",
        ["Umbraco:CMS:Global:Smtp:DeliveryMethod"] = "SpecifiedPickupDirectory",
        ["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = _folder,
    });

    public int CountMailsTo(string email) => MailsTo(email).Count();

    /// <summary>The newest; waits for one that is on its way.</summary>
    public async Task<MimeMessage> MailToAsync(string email)
    {
        for (int attempt = 0; attempt < 100; attempt++)
        {
            if (MailsTo(email).LastOrDefault() is { } mail) return mail;
            await Task.Delay(50);
        }

        throw new InvalidOperationException($"No mail to {email} came.");
    }

    /// <returns>The link in the newest mail, as a path of the site.</returns>
    public async Task<string> LinkToAsync(string email) => "~" + new Uri(Link().Match((await MailToAsync(email)).TextBody ?? "").Value).PathAndQuery;

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The newest last.</summary>
    public IEnumerable<MimeMessage> MailsTo(string email) => Directory.EnumerateFiles(_folder, "*.eml").OrderBy(System.IO.File.GetLastWriteTimeUtc).Select(Read).OfType<MimeMessage>().Where(m => m.To.Mailboxes.Any(b => b.Address == email));

    private static MimeMessage? Read(string file)
    {
        try { return MimeMessage.Load(file); }
        catch (Exception failure) when (failure is IOException or FormatException) { return null; } // being written
    }

    [GeneratedRegex(@"https://\S+")]
    private static partial Regex Link();
}
