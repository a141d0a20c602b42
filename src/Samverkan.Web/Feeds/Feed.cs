namespace Samverkan.Web.Feeds;

/// <summary>News for a reader program, whatever format it takes them in. Addresses are absolute.</summary>
/// <param name="Id">Of this column in this language; it stays when the page moves.</param>
/// <param name="Url">The page that lists the same.</param>
/// <param name="Updated">When something in it changed last.</param>
internal sealed record Feed(string Id, string Title, string Description, string Language, string Publisher, string Url, DateTimeOffset Updated, IReadOnlyList<FeedItem> Items)
{
    public string AddressOf(FeedFormat format) => FeedFormat.Address(Url, format);
}

/// <param name="Id">Of this piece of news in this language; it stays when the page moves.</param>
/// <param name="Html">The summary and the picture, also well-formed as XML.</param>
internal sealed record FeedItem(
    string Id,
    string Title,
    string Url,
    string Summary,
    string Html,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    string Author,
    IReadOnlyList<string> Tags,
    FeedImage? Image);

/// <param name="Url">The file as it was uploaded.</param>
/// <param name="Shown">In the size in which it is shown.</param>
/// <param name="Alternative">What it shows, in words; empty for decoration.</param>
internal sealed record FeedImage(string Url, string Type, long Bytes, string Shown, string Alternative);
