namespace Samverkan.Content.Approvals;

/// <summary>That somebody asks for a document to be published.</summary>
/// <param name="Document">Key of the document, which outlives new names and places.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Sender">Key of the user who asks.</param>
/// <param name="SentAt">When, in UTC.</param>
/// <param name="Cultures">The languages to publish; none for a document without languages.</param>
/// <param name="Edition">What the document said when it was sent: <see cref="Samverkan.Content.Approvals.Edition"/>.</param>
/// <param name="Decider">Key of the user who has said no; null while it waits.</param>
/// <param name="DecidedAt">When, in UTC; null while it waits.</param>
public sealed record ApprovalRequest(Guid Document, ApprovalState State, Guid Sender, DateTime SentAt, IReadOnlyList<string> Cultures, string Edition, Guid? Decider = null, DateTime? DecidedAt = null)
{
    private const char Between = '|', BetweenCultures = ',';
    private const string Seconds = "yyyyMMddHHmmss";

    public bool IsWaiting => State == ApprovalState.Waiting;

    public ApprovalRequest Rejected(Guid by, DateTime at) => this with { State = ApprovalState.Rejected, Decider = by, DecidedAt = at };

    /// <summary>As it is stored: short, since Umbraco gives a value 255 characters. Two languages take 130.</summary>
    internal string Write() => string.Join(Between, State, Sender.ToString("N"), Write(SentAt), string.Join(BetweenCultures, Cultures), Edition, Decider?.ToString("N"), DecidedAt is { } at ? Write(at) : "");

    /// <exception cref="FormatException">The text is not what <see cref="Write()"/> gives.</exception>
    internal static ApprovalRequest Read(Guid document, string text) => text.Split(Between) is [var state, var sender, var sent, var cultures, var edition, var decider, var decided]
        ? new(document, Enum.Parse<ApprovalState>(state), Guid.Parse(sender), Time(sent), cultures.Split(BetweenCultures, StringSplitOptions.RemoveEmptyEntries), edition,
            decider is "" ? null : Guid.Parse(decider), decided is "" ? null : Time(decided))
        : throw new FormatException($"The request for approval of {document} cannot be read: {text}");

    private static string Write(DateTime time) => time.ToString(Seconds, CultureInfo.InvariantCulture);

    private static DateTime Time(string text) => DateTime.ParseExact(text, Seconds, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
