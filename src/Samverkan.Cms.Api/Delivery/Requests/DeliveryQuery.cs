using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Samverkan.Cms.Api.Delivery.Requests;

/// <summary>A query's parameters, and what is wrong with them.</summary>
internal sealed class DeliveryQuery(IQueryCollection query)
{
    /// <summary>What a list holds at most: whoever wants more asks for the next part.</summary>
    private const int Most = 10_000;

    private readonly Dictionary<string, string[]> _errors = [];

    public bool HasIds => query.ContainsKey("id");

    public string? Fetch => query.TryGetValue("fetch", out StringValues fetch) ? fetch.FirstOrDefault() : null;

    public IEnumerable<string> Filters => query["filter"].OfType<string>();

    public IEnumerable<string> Sorts => query["sort"].OfType<string>();

    public IReadOnlyList<Guid> Ids()
    {
        (string Text, Guid? Key)[] read = [.. query["id"].Select(text => (text ?? "", Guid.TryParse(text, out Guid key) ? key : (Guid?)null))];
        string[] wrong = [.. read.Where(r => r.Key is null).Select(r => $"The value '{r.Text}' is not valid.")];
        if (wrong.Length > 0) _errors["id"] = wrong;
        return [.. read.Select(r => r.Key).OfType<Guid>().Distinct()];
    }

    public int Skip() => Number("skip", 0);

    public int Take() => Math.Min(Number("take", 10), Most);

    /// <summary>What to answer when a parameter cannot be read; null when all can.</summary>
    public IResult? Refusal => _errors.Count == 0 ? null : Results.ValidationProblem(_errors);

    private int Number(string name, int otherwise)
    {
        if (!query.TryGetValue(name, out StringValues values)) return otherwise;
        string text = values.FirstOrDefault() ?? "";
        if (int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) && number >= 0) return number;
        _errors[name] = [$"The value '{text}' is not valid: a whole number of at least 0 is."];
        return otherwise;
    }
}
