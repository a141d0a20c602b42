using MimeKit;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Tests.Management;

/// <summary>Mails to those who follow a document.</summary>
public sealed class FollowerTests(MailingSite site) : IClassFixture<MailingSite>
{
    private IContentType? _type;

    [Fact]
    public async Task Who_follows_a_document_gets_a_mail_in_their_language_when_another_publishes_it()
    {
        (Session follower, string email, _) = await NewUserAsync("sv-SE");
        Guid document = await NewDocumentAsync("Om oss & er");
        await FollowAsync(follower, document, ActionPublish.ActionLetter);
        Session administrator = await site.Api.SignInAsync();
        await PublishAsync(administrator, document);
        MimeMessage mail = await site.MailToAsync(email);
        Assert.Equal("”Om oss & er” har publicerats", mail.Subject);
        Assert.Contains("Administrator har gjort något", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://localhost/umbraco/section/content/workspace/document/edit/{document}", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Om oss &amp; er", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_follows_a_document_hears_of_those_below_it_and_of_no_other_action()
    {
        (Session follower, string email, _) = await NewUserAsync("en-US");
        Guid parent = await NewDocumentAsync("Above"), child = await NewDocumentAsync("Below", parent);
        await FollowAsync(follower, parent, ActionPublish.ActionLetter);
        Session administrator = await site.Api.SignInAsync();
        await administrator.OkAsync(administrator.PutAsync($"/document/{parent}/move-to-recycle-bin"));
        await administrator.OkAsync(administrator.PutAsync($"/recycle-bin/document/{parent}/restore", new { target = (object?)null }));
        await PublishAsync(administrator, parent);
        await PublishAsync(administrator, child);
        Assert.Equal("“Below” was published", await SubjectAsync(email, 2));
        Assert.Equal(["“Above” was published", "“Below” was published"], site.MailsTo(email).Select(m => m.Subject));
    }

    [Fact]
    public async Task Who_may_not_see_the_document_any_more_or_is_disabled_gets_none()
    {
        (Session shut, string shutEmail, Guid shutKey) = await NewUserAsync("en-US");
        (Session gone, string goneEmail, Guid goneKey) = await NewUserAsync("en-US");
        (Session stays, string staysEmail, _) = await NewUserAsync("en-US");
        Guid document = await NewDocumentAsync("Secret"), other = await NewDocumentAsync("Other");
        foreach (Session session in (Session[])[shut, gone, stays]) await FollowAsync(session, document, ActionPublish.ActionLetter);
        IUserService users = site.Api.Get<IUserService>();
        await users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { goneKey });
        IUser limited = (await users.GetAsync(shutKey))!; // made above
        limited.StartContentIds = [site.Api.Get<IContentService>().GetById(other)!.Id]; // made above
        users.Save(limited);
        Session administrator = await site.Api.SignInAsync();
        await PublishAsync(administrator, document);
        await site.MailToAsync(staysEmail);
        Assert.Equal((0, 0), (site.CountMailsTo(shutEmail), site.CountMailsTo(goneEmail)));
    }

    private async Task<string> SubjectAsync(string email, int count)
    {
        for (int attempt = 0; attempt < 100 && site.CountMailsTo(email) < count; attempt++) await Task.Delay(50);
        return (await site.MailToAsync(email)).Subject ?? "";
    }

    private async Task<(Session Session, string Email, Guid Key)> NewUserAsync(string language)
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await site.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        IUserService users = site.Api.Get<IUserService>();
        IUser user = (await users.GetAsync(key))!; // made a moment ago
        user.Language = language;
        users.Save(user);
        return (await site.Api.SignInAsync(email), email, key);
    }

    private async Task<Guid> NewDocumentAsync(string name, Guid? parent = null)
    {
        Given given = new(site.Api);
        _type ??= await given.PageTypeAsync();
        return (await given.DocumentAsync(_type, parent, (null, name, ""))).Key;
    }

    private static Task FollowAsync(Session session, Guid document, string action) => session.OkAsync(session.PutAsync($"/document/{document}/notifications", new { subscribedActionIds = new[] { action } }));

    private static Task PublishAsync(Session session, Guid document) => session.OkAsync(session.PutAsync($"/document/{document}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }));
}
