using Samverkan.Cms.Api.Security.Mails;
using Samverkan.Content.Approvals;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Web.Editors.Approvals;

/// <summary>What a mail about an approval says. {0} is the reader's name, {1} who did it, {2} the page.</summary>
internal sealed record ApprovalLetters(string Greeting, string Link, ApprovalLetters.Text Sent, ApprovalLetters.Text Approved, ApprovalLetters.Text Rejected)
{
    private static readonly ApprovalLetters Swedish = new(
        "Hej {0}!", "Öppna sidan i redigeringen",
        new("Att godkänna: ”{2}”", "{1} har skickat ”{2}” för godkännande. Läs den, och godkänn den eller skicka tillbaka den med en kommentar. Det du godkänner publiceras genast.", "Du får det här för att du får publicera sidan."),
        new("”{2}” är godkänd och publicerad", "{1} har godkänt ”{2}”. Nu är den publicerad.", "Du får det här för att du skickade sidan för godkännande."),
        new("”{2}” behöver ändras", "{1} har skickat tillbaka ”{2}” med en kommentar:", "Ändra sidan, spara den och skicka den för godkännande igen."));

    private static readonly ApprovalLetters English = new(
        "Hello {0},", "Open the page for editing",
        new("To approve: “{2}”", "{1} has sent “{2}” for approval. Read it, and approve it or send it back with a comment. What you approve is published at once.", "You get this because you may publish the page."),
        new("“{2}” is approved and published", "{1} has approved “{2}”. It is published now.", "You get this because you sent the page for approval."),
        new("“{2}” needs changes", "{1} has sent “{2}” back with a comment:", "Change the page, save it and send it for approval again."));

    /// <param name="what">Something that a mail tells of.</param>
    /// <param name="reader">Who is told.</param>
    /// <param name="page">What the page is called.</param>
    /// <param name="address">Where it is opened.</param>
    public static Letter Of(ApprovalNotification what, IUser reader, string page, Uri address)
    {
        ApprovalLetters letters = Letter.IsInSwedish(reader) ? Swedish : English;
        Text text = what.Event switch { ApprovalEvent.Sent => letters.Sent, ApprovalEvent.Approved => letters.Approved, _ => letters.Rejected };
        string[] comment = what.Comment is "" ? [] : [what.Comment];
        return new Letter(Fill(text.Subject), [Fill(letters.Greeting), Fill(text.Lead), .. comment], address, letters.Link, text.Note);

        string Fill(string pattern) => string.Format(CultureInfo.InvariantCulture, pattern, reader.Name, what.By.Name, page);
    }

    internal sealed record Text(string Subject, string Lead, string Note);
}
