using Samverkan.Cms.Api.Security.Mails;
using Samverkan.Cms.Api.Shared;
using Samverkan.Content.Approvals;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Web.Editors.Approvals;

/// <summary>Why something was refused, in the reader's language.</summary>
internal static class ApprovalProblem
{
    private static readonly Text Gone = new("Sidan finns inte", "Den har tagits bort av någon annan. Ladda om trädet.", "Not found", "The page was deleted by somebody else. Reload the tree.");
    private static readonly Text InBin = new("Sidan ligger i papperskorgen", "Återställ den innan du skickar den för godkännande.", "In the recycle bin", "Restore the page before you send it for approval.");
    private static readonly Text UnknownLanguage = new("Välj språk", "Sidan är inte skriven på något av de språk som du har valt. Välj ett som den finns på.", "Choose a language", "The page is not written in the language that you have chosen. Choose one that it has.");
    private static readonly Text NothingToPublish = new("Det finns inget att godkänna", "Allt som är sparat är redan publicerat. Spara det du har ändrat först.", "Nothing to approve", "All that is saved is published already. Save what you have changed first.");
    private static readonly Text NotWaiting = new("Sidan väntar inte längre", "Någon har redan godkänt den, skickat tillbaka den eller ångrat sig. Ladda om sidan.", "Not waiting any more", "Somebody has approved it, sent it back or withdrawn it. Reload the page.");
    private static readonly Text Changed = new("Sidan har ändrats", "Den har sparats sedan du öppnade den. Ladda om sidan, läs den som den är nu och godkänn den då.", "The page has changed", "It was saved after you opened it. Reload the page, read it as it is now, and then approve it.");
    private static readonly Text CommentMissing = new("Skriv en kommentar", "Den som skrev behöver veta vad som ska ändras.", "Write a comment", "Whoever wrote it needs to know what to change.");
    private static readonly Text CommentTooLong = new("Kommentaren är för lång", $"Skriv högst {ApprovalWorkflow.LongestComment} tecken.", "The comment is too long", $"Write at most {ApprovalWorkflow.LongestComment} characters.");
    private static readonly Text Invalid = new("Sidan kan inte publiceras än", "Något saknas eller är fel i: {0}. Rätta det, eller skicka tillbaka sidan. Den väntar kvar.", "The page cannot be published yet", "Something is missing or wrong in: {0}. Mend it, or send the page back. It waits on.");
    private static readonly Text PathNotPublished = new("Sidan kan inte publiceras än", "Sidan ovanför är inte publicerad på det här språket. Publicera den först.", "The page cannot be published yet", "The page above it is not published in this language. Publish that one first.");
    private static readonly Text MandatoryCultureMissing = new("Sidan kan inte publiceras än", "Ett språk som måste vara med saknas. Publicera det också.", "The page cannot be published yet", "A language that must be published is missing. Publish it too.");
    private static readonly Text Cancelled = new("Sidan publicerades inte", "Webbplatsen stoppade det. Meddelandet bredvid säger varför.", "The page was not published", "The site stopped it. The message beside this one says why.");
    private static readonly Text NotPublished = new("Sidan publicerades inte", "Ingenting har ändrats, och sidan väntar kvar ({0}).", "The page was not published", "Nothing was changed, and the page waits on ({0}).");

    /// <param name="status">Anything but success, and but a refusal of publishing, which has its own answer.</param>
    /// <param name="reader">Who is told.</param>
    public static IResult Of(ApprovalStatus status, IUser reader) => status switch
    {
        ApprovalStatus.Forbidden => Problems.Forbidden,
        ApprovalStatus.NotFound => Problem(StatusCodes.Status404NotFound, status, reader, Gone),
        ApprovalStatus.InBin => Problem(StatusCodes.Status400BadRequest, status, reader, InBin),
        ApprovalStatus.UnknownLanguage => Problem(StatusCodes.Status400BadRequest, status, reader, UnknownLanguage),
        ApprovalStatus.NothingToPublish => Problem(StatusCodes.Status400BadRequest, status, reader, NothingToPublish),
        ApprovalStatus.CommentMissing => Problem(StatusCodes.Status400BadRequest, status, reader, CommentMissing),
        ApprovalStatus.CommentTooLong => Problem(StatusCodes.Status400BadRequest, status, reader, CommentTooLong),
        ApprovalStatus.NotWaiting => Problem(StatusCodes.Status409Conflict, status, reader, NotWaiting),
        ApprovalStatus.Changed => Problem(StatusCodes.Status409Conflict, status, reader, Changed),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "This is no refusal."),
    };

    /// <summary>Why publishing refused what was approved.</summary>
    /// <param name="status">What publishing said.</param>
    /// <param name="invalid">Properties that are not valid: aliases and names.</param>
    /// <param name="reader">Who is told.</param>
    public static IResult Of(ContentPublishingOperationStatus status, IReadOnlyDictionary<string, string> invalid, IUser reader)
    {
        Text text = status switch
        {
            ContentPublishingOperationStatus.ContentInvalid => With(Invalid, string.Join(", ", invalid.Values)),
            ContentPublishingOperationStatus.PathNotPublished => PathNotPublished,
            ContentPublishingOperationStatus.MandatoryCultureMissing => MandatoryCultureMissing,
            ContentPublishingOperationStatus.CancelledByEvent => Cancelled,
            _ => With(NotPublished, status.ToString()),
        };
        return Problem(Statuses.Of(status), status, reader, text, ("invalidProperties", invalid.Keys));
    }

    private static IResult Problem(int code, Enum status, IUser reader, Text text, params (string Key, object? Value)[] with)
    {
        bool swedish = Letter.IsInSwedish(reader);
        return Problems.Problem(code, swedish ? text.SwedishTitle : text.Title, swedish ? text.SwedishDetail : text.Detail, [("operationStatus", status.ToString()), .. with]);
    }

    private static Text With(Text text, string what) => text with { SwedishDetail = string.Format(CultureInfo.InvariantCulture, text.SwedishDetail, what), Detail = string.Format(CultureInfo.InvariantCulture, text.Detail, what) };

    private sealed record Text(string SwedishTitle, string SwedishDetail, string Title, string Detail);
}
