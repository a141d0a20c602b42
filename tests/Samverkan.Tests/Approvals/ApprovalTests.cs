using System.Net;
using System.Text.Json.Nodes;
using MimeKit;
using Samverkan.Tests.Management;

namespace Samverkan.Tests.Approvals;

/// <summary>Approval over HTTP, as the client's own buttons ask for it, and the mails that go with it.</summary>
public sealed class ApprovalTests(MailingSite site) : IClassFixture<MailingSite>
{
    private const string Approvals = "~/umbraco/samverkan/api/v1/approvals";

    [Fact]
    public async Task A_writer_sends_an_editor_gets_a_mail_and_approves_and_the_writer_hears_of_it()
    {
        Part part = await Part.MakeAsync(site.Api);
        IContent document = await part.DraftAsync((null, "Nytt & <viktigt>", "First"));
        Session writer = await site.Api.SignInAsync(part.Writer.Email), editor = await site.Api.SignInAsync(part.Editor.Email);
        JsonNode before = await writer.ReadAsync($"{Approvals}/{document.Key}");
        Assert.Equal((null, true, true, false, false), ((string?)before["state"], (bool)before["hasUnpublished"]!, (bool)before["maySend"]!, (bool)before["mayDecide"]!, (bool)before["mayWithdraw"]!));

        await writer.OkAsync(writer.PostAsync($"{Approvals}/{document.Key}/send", new { cultures = Array.Empty<string>() }));
        MimeMessage asked = await site.MailToAsync(part.Editor.Email);
        Assert.Equal("Att godkänna: ”Nytt & <viktigt>”", asked.Subject);
        Assert.Contains("Prov Skribent har skickat", asked.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://localhost/umbraco/section/content/workspace/document/edit/{document.Key}", asked.TextBody, StringComparison.Ordinal);
        Assert.Contains("Nytt &amp; &lt;viktigt&gt;", asked.HtmlBody, StringComparison.Ordinal);
        Assert.Equal(0, site.CountMailsTo(part.Writer.Email));

        JsonNode waiting = Assert.Single((await editor.ReadAsync(Approvals))["items"]!.AsArray())!;
        Assert.Equal((document.Key.ToString(), "Waiting", "Prov Skribent", true, false), ((string?)waiting["document"], (string?)waiting["state"], (string?)waiting["sentBy"]!["name"], (bool)waiting["mayDecide"]!, (bool)waiting["isOwn"]!));
        JsonNode own = Assert.Single((await writer.ReadAsync(Approvals))["items"]!.AsArray())!;
        Assert.Equal((true, true, false), ((bool)own["isOwn"]!, (bool)own["mayWithdraw"]!, (bool)own["mayDecide"]!));
        Assert.Equal((1, 0), await CountAsync(editor, "?skip=0&take=0"));

        await editor.OkAsync(editor.PostAsync($"{Approvals}/{document.Key}/approve", new { edition = (string?)waiting["edition"] }));
        Assert.True(part.Now(document).Published);
        Assert.Equal("”Nytt & <viktigt>” är godkänd och publicerad", (await site.MailToAsync(part.Writer.Email)).Subject);
        Assert.Equal(((0, 0), (0, 0)), (await CountAsync(editor), await CountAsync(writer)));
        Assert.Null((string?)(await editor.ReadAsync($"{Approvals}/{document.Key}"))["state"]);
    }

    [Fact]
    public async Task Who_sends_back_says_why_and_the_writer_reads_it_by_mail_in_the_list_and_in_the_history()
    {
        Part part = await Part.MakeAsync(site.Api);
        IContent document = await part.DraftAsync();
        Session writer = await site.Api.SignInAsync(part.Writer.Email), editor = await site.Api.SignInAsync(part.Editor.Email);
        await writer.OkAsync(writer.PostAsync($"{Approvals}/{document.Key}/send", new { }));
        HttpResponseMessage silent = await editor.PostAsync($"{Approvals}/{document.Key}/reject", new { comment = " " });
        Assert.Equal((HttpStatusCode.BadRequest, "Skriv en kommentar"), (silent.StatusCode, await TitleAsync(silent)));
        await editor.OkAsync(editor.PostAsync($"{Approvals}/{document.Key}/reject", new { comment = "Rubriken är för lång." }));

        MimeMessage mail = await site.MailToAsync(part.Writer.Email);
        Assert.EndsWith("behöver ändras", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Rubriken är för lång.", mail.TextBody, StringComparison.Ordinal);
        JsonNode own = Assert.Single((await writer.ReadAsync(Approvals))["items"]!.AsArray())!;
        Assert.Equal(("Rejected", "Rubriken är för lång.", "Prov Redaktör", false), ((string?)own["state"], (string?)own["comment"], (string?)own["decidedBy"]!["name"], (bool)own["mayWithdraw"]!));
        Assert.Equal((0, 0), await CountAsync(editor));
        JsonNode history = (await writer.ReadAsync($"/document/{document.Key}/audit-log?orderDirection=Descending"))["items"]![0]!;
        Assert.Equal(("Custom", "approval.rejected:Rubriken är för lång."), ((string?)history["logType"], (string?)history["parameters"]));
    }

    [Fact]
    public async Task What_changed_meanwhile_is_told_and_refused_with_a_reason()
    {
        Part part = await Part.MakeAsync(site.Api);
        IContent document = await part.DraftAsync();
        Session writer = await site.Api.SignInAsync(part.Writer.Email), editor = await site.Api.SignInAsync(part.Editor.Email);
        await writer.OkAsync(writer.PostAsync($"{Approvals}/{document.Key}/send", new { }));
        string? seen = (string?)(await editor.ReadAsync($"{Approvals}/{document.Key}"))["edition"];
        part.Write(document, "Second");
        HttpResponseMessage late = await editor.PostAsync($"{Approvals}/{document.Key}/approve", new { edition = seen });
        Assert.Equal((HttpStatusCode.Conflict, "Sidan har ändrats"), (late.StatusCode, await TitleAsync(late)));
        JsonNode now = await editor.ReadAsync($"{Approvals}/{document.Key}");
        Assert.True((bool)now["hasChanged"]!);
        await editor.OkAsync(editor.PostAsync($"{Approvals}/{document.Key}/approve", new { edition = (string?)now["edition"] }));
        HttpResponseMessage again = await editor.PostAsync($"{Approvals}/{document.Key}/approve", new { edition = (string?)now["edition"] });
        Assert.Equal((HttpStatusCode.Conflict, "Sidan väntar inte längre"), (again.StatusCode, await TitleAsync(again)));
    }

    [Fact]
    public async Task What_publishing_refuses_is_told_with_the_fields_that_are_wrong()
    {
        Part part = await Part.MakeAsync(site.Api, shape: type => type.PropertyTypes.Single(p => p.Alias == "headline").Mandatory = true);
        IContent document = await part.DraftAsync((null, Given.Unique("News "), null));
        Session writer = await site.Api.SignInAsync(part.Writer.Email), editor = await site.Api.SignInAsync(part.Editor.Email);
        await writer.OkAsync(writer.PostAsync($"{Approvals}/{document.Key}/send", new { }));
        HttpResponseMessage refused = await editor.PostAsync($"{Approvals}/{document.Key}/approve", new { edition = (string?)(await editor.ReadAsync($"{Approvals}/{document.Key}"))["edition"] });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        JsonNode problem = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!;
        Assert.Equal(("ContentInvalid", "headline"), ((string?)problem["operationStatus"], (string?)problem["invalidProperties"]![0]));
        Assert.Contains("fel i: Headline.", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal((1, 1), await CountAsync(editor));
    }

    [Fact]
    public async Task Nothing_is_told_of_another_partners_pages_and_nothing_is_done_to_them()
    {
        Part own = await Part.MakeAsync(site.Api), other = await Part.MakeAsync(site.Api);
        IContent document = await other.DraftAsync((null, "Hemligt", "Hemligt"));
        Session writer = await site.Api.SignInAsync(other.Writer.Email);
        await writer.OkAsync(writer.PostAsync($"{Approvals}/{document.Key}/send", new { }));
        string? edition = (string?)(await writer.ReadAsync($"{Approvals}/{document.Key}"))["edition"];
        foreach (string email in (string[])[own.Writer.Email, own.Editor.Email])
        {
            Session stranger = await site.Api.SignInAsync(email);
            HttpResponseMessage[] answers =
            [
                await stranger.GetAsync($"{Approvals}/{document.Key}"),
                await stranger.PostAsync($"{Approvals}/{document.Key}/send", new { }),
                await stranger.PostAsync($"{Approvals}/{document.Key}/approve", new { edition }),
                await stranger.PostAsync($"{Approvals}/{document.Key}/reject", new { comment = "Nej" }),
                await stranger.PostAsync($"{Approvals}/{document.Key}/withdraw", new { }),
            ];
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
            Assert.DoesNotContain("Hemligt", string.Concat(await Task.WhenAll(answers.Select(a => a.Content.ReadAsStringAsync()))), StringComparison.Ordinal);
            Assert.Equal((0, 0), await CountAsync(stranger));
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{Approvals}/{Guid.NewGuid()}")).StatusCode);
            Assert.Equal(0, site.CountMailsTo(email));
        }

        Assert.Equal((1, 1), await CountAsync(writer));
        Assert.False(other.Now(document).Published);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Api.NewSession().GetAsync(Approvals)).StatusCode);
    }

    [Fact]
    public async Task Disabled_editors_and_those_of_other_partners_get_no_mail()
    {
        Part part = await Part.MakeAsync(site.Api), other = await Part.MakeAsync(site.Api);
        await site.Api.Get<IUserService>().DisableAsync(Given.Editor, new HashSet<Guid> { part.Editor.Key });
        IContent document = await part.DraftAsync((null, Given.Unique("Told "), "First"));
        Session writer = await site.Api.SignInAsync(part.Writer.Email);
        await writer.OkAsync(writer.PostAsync($"{Approvals}/{document.Key}/send", new { }));
        for (int attempt = 0; attempt < 100 && !HasAdministrator(); attempt++) await Task.Delay(50);
        Assert.True(HasAdministrator());
        Assert.Equal((0, 0), (site.CountMailsTo(part.Editor.Email), site.CountMailsTo(other.Editor.Email)));

        bool HasAdministrator() => site.MailsTo(Api.AdministratorEmail).Any(mail => mail.Subject == $"To approve: “{document.Name}”");
    }

    private static async Task<(int Total, int Items)> CountAsync(Session session, string query = "")
    {
        JsonNode list = await session.ReadAsync($"{Approvals}{query}");
        return ((int)list["total"]!, list["items"]!.AsArray().Count);
    }

    private static async Task<string?> TitleAsync(HttpResponseMessage answer) => (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"];
}
