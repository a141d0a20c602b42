using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Review;

/// <summary>When somebody last said of a document that it still holds. Kept outside the document, so that looking at it makes no new version.</summary>
public sealed class ReviewDates(IKeyValueService values)
{
    private const string Prefix = "samverkan.reviewed/";

    public void Note(Guid document, DateTime utc) => values.SetValue(Key(document), utc.ToString("O", CultureInfo.InvariantCulture));

    /// <returns>In UTC; null when nobody has.</returns>
    public DateTime? Of(Guid document) => Read(values.GetValue(Key(document)));

    public IReadOnlyDictionary<Guid, DateTime> All() => (values.FindByKeyPrefix(Prefix) ?? new Dictionary<string, string?>())
        .Select(kept => (Document: Guid.Parse(kept.Key[Prefix.Length..]), Date: Read(kept.Value))).Where(kept => kept.Date is not null).ToDictionary(kept => kept.Document, kept => kept.Date!.Value); // filtered

    private static string Key(Guid document) => $"{Prefix}{document:N}";

    private static DateTime? Read(string? value) => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? date : null;
}
