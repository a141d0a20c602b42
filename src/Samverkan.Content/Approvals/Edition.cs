using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Content.Approvals;

/// <summary>
/// Tells whether a document still says what somebody has seen: a digest of its names, values and template in some languages. A date would not do: moving and sorting
/// change it, and saving without a change.
/// </summary>
public static class Edition
{
    /// <summary>Enough that nobody hits it by chance; short enough to be kept beside the rest of a request.</summary>
    private const int Bytes = 15;

    /// <param name="document">As it is edited, published or not.</param>
    /// <param name="cultures">Whose values count besides those that all languages share; none for a document without languages.</param>
    public static string Of(IContent document, IEnumerable<string> cultures)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(digest, document.TemplateId);
        string?[] all = [null, .. cultures.Order(StringComparer.OrdinalIgnoreCase)];
        foreach (var culture in all)
        {
            Append(digest, culture is null ? document.AvailableCultures.Any() ? null : document.Name : document.GetCultureName(culture)); // the name without a language is that of one of them
            foreach (var property in document.Properties.OrderBy(property => property.Alias, StringComparer.Ordinal)) Append(digest, property, culture);
        }

        return Base64Url.EncodeToString(digest.GetHashAndReset().AsSpan(0, Bytes));
    }

    private static void Append(IncrementalHash digest, IProperty property, string? culture)
    {
        foreach (var value in property.Values.Where(value => string.Equals(value.Culture ?? "", culture ?? "", StringComparison.OrdinalIgnoreCase)).OrderBy(value => value.Segment, StringComparer.Ordinal))
        {
            if (value.EditedValue is null) continue;
            Append(digest, property.Alias);
            Append(digest, value.Segment);
            Append(digest, value.EditedValue);
        }
    }

    /// <summary>With its length, so that no two lists of values read alike.</summary>
    private static void Append(IncrementalHash digest, object? value)
    {
        var bytes = Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        digest.AppendData(BitConverter.GetBytes(value is null ? -1 : bytes.Length));
        digest.AppendData(bytes);
    }
}
