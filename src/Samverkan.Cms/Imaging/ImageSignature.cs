using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Cms.Imaging;

/// <summary>
/// HMAC-SHA256 over an image's path and its commands in the order of their names, so that only this site decides which renditions are made.
/// Queries of other kinds (campaign tags, for example) are not signed and change nothing.
/// </summary>
public sealed class ImageSignature(SigningKey key)
{
    public const string Name = "hmac";
    public const string Version = "v";

    /// <returns>Lower-case hexadecimal.</returns>
    public string Of(string path, IEnumerable<KeyValuePair<string, string>> commands) => Convert.ToHexStringLower(Hash(path, commands));

    public bool IsRight(string? signature, string path, IEnumerable<KeyValuePair<string, string>> commands) =>
        signature is { Length: 64 } && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Of(path, commands)));

    /// <summary>The commands among a query's members, the version included.</summary>
    public static Dictionary<string, string> Commands(IEnumerable<KeyValuePair<string, string>> query) =>
        query.Where(q => q.Key == Version || RenditionCommands.Names.Contains(q.Key)).GroupBy(q => q.Key).ToDictionary(q => q.Key, q => q.Last().Value);

    private byte[] Hash(string path, IEnumerable<KeyValuePair<string, string>> commands) =>
        HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{path}?{string.Join('&', commands.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}"));
}
