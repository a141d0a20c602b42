namespace Samverkan.Content.Site;

/// <summary>What stands after the question mark; a page that is cached varies by <see cref="Names"/>.</summary>
public sealed class RequestQuery(Func<string, string?> value)
{
    /// <summary>What is searched for.</summary>
    public const string Search = "q";

    public static readonly IReadOnlyList<string> Names = [Search, "page", "kind", "audience", "subject", "type", "partner"];

    private const int LongestText = 200;

    public static RequestQuery Empty { get; } = new(_ => null);

    public string this[string name] => value(name)?.Trim() is { } text ? text[..Math.Min(text.Length, LongestText)] : "";

    public int PageNumber => int.TryParse(this["page"], CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
}
