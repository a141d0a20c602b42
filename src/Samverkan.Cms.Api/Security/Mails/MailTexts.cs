namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>What a mail about an account says. {0} is the reader's name, {1} the sender's.</summary>
internal sealed record MailTexts(string Subject, string Greeting, string Lead, string Link, string Note)
{
    private static readonly MailTexts SwedishInvitation = new(
        "Du är inbjuden till Samverkan mot trafficking", "Hej {0}!", "{1} bjuder in dig att arbeta med webbplatsen Samverkan mot trafficking.",
        "Välj ett lösenord och kom igång", "Länken gäller en gång och i {2} dagar. Väntade du dig inte det här, så behöver du inte göra något.");

    private static readonly MailTexts EnglishInvitation = new(
        "You are invited to Samverkan mot trafficking", "Hello {0},", "{1} invites you to work on the website Samverkan mot trafficking.",
        "Choose a password and begin", "The link works once, for {2} days. If you did not expect this, you need not do anything.");

    private static readonly MailTexts SwedishForgotten = new(
        "Nytt lösenord", "Hej {0}!", "Någon, förhoppningsvis du, har bett om ett nytt lösenord till ditt konto på Samverkan mot trafficking.",
        "Välj ett nytt lösenord", "Länken gäller en gång och i {2} minuter. Var det inte du, så behöver du inte göra något: ditt lösenord gäller som förut.");

    private static readonly MailTexts EnglishForgotten = new(
        "New password", "Hello {0},", "Somebody, hopefully you, has asked for a new password to your account at Samverkan mot trafficking.",
        "Choose a new password", "The link works once, for {2} minutes. If it was not you, you need not do anything: your password is as it was.");

    public static MailTexts Invitation(IUser reader) => Letter.IsInSwedish(reader) ? SwedishInvitation : EnglishInvitation;

    public static MailTexts Forgotten(IUser reader) => Letter.IsInSwedish(reader) ? SwedishForgotten : EnglishForgotten;
}
