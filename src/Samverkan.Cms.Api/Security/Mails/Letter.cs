using MimeKit;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>A mail to a user, as text and as HTML: some paragraphs, a link, a note. Nothing in it is fetched when it is read.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">Text.</param>
/// <param name="Address">Where the link leads.</param>
/// <param name="Link">What the link says.</param>
/// <param name="Note">Text below the link.</param>
public sealed record Letter(string Subject, IReadOnlyList<string> Paragraphs, Uri Address, string Link, string Note)
{
    private const string Swedish = "sv", English = "en";

    /// <returns><c>sv</c> or <c>en</c>, in which the sign-in page speaks too.</returns>
    public static string LanguageOf(IUser reader) => IsInSwedish(reader) ? Swedish : English;

    public static bool IsInSwedish(IUser reader) => reader.Language?.StartsWith(Swedish, StringComparison.OrdinalIgnoreCase) == true;

    public MimeMessage To(IUser reader)
    {
        BodyBuilder body = new()
        {
            TextBody = string.Join("\r\n\r\n", [.. Paragraphs, $"{Link}:\r\n{Address.AbsoluteUri}", Note]),
            HtmlBody = $"<!doctype html><html lang=\"{LanguageOf(reader)}\"><body>{string.Concat(Paragraphs.Select(Paragraph))}<p><a href=\"{SignInDocument.Encode(Address.AbsoluteUri)}\">{SignInDocument.Encode(Link)}</a></p>{Paragraph(Note)}</body></html>",
        };
        MimeMessage mail = new() { Subject = Subject, Body = body.ToMessageBody() };
        mail.To.Add(new MailboxAddress(reader.Name, reader.Email));
        return mail;
    }

    private static string Paragraph(string text) => $"<p>{SignInDocument.Encode(text).ReplaceLineEndings("<br>")}</p>";
}
