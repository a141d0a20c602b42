using Microsoft.AspNetCore.WebUtilities;

namespace Samverkan.Cms.Imaging;

/// <summary>An image's address taken apart: the path on this site, whatever stands before it, the query.</summary>
internal sealed record ImageAddress(string Host, string Path, Dictionary<string, string> Query)
{
    public static ImageAddress Of(string url)
    {
        int query = url.IndexOf('?', StringComparison.Ordinal);
        string address = query < 0 ? url : url[..query];
        int path = address.IndexOf("//", StringComparison.Ordinal) is >= 0 and var host ? address.IndexOf('/', host + 2) : 0;
        return new ImageAddress(address[..Math.Max(path, 0)], Uri.UnescapeDataString(address[Math.Max(path, 0)..]), Parse(query < 0 ? "" : url[query..]));
    }

    public static Dictionary<string, string> Parse(string query) => QueryHelpers.ParseQuery(query).ToDictionary(q => q.Key, q => q.Value.LastOrDefault() ?? "");

    /// <summary>The address with these members in this order.</summary>
    public string With(IEnumerable<KeyValuePair<string, string>> query)
    {
        string members = string.Join('&', query.Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return Host + string.Join('/', Path.Split('/').Select(Uri.EscapeDataString)) + (members.Length == 0 ? "" : "?" + members);
    }
}
