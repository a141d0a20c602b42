using System.Globalization;
using System.Text;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Format;

/// <summary>File names, and the keys that uSync derives from text.</summary>
internal static class SyncNames
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz012345";

    /// <summary>As a URL segment: content and media.</summary>
    public static string UrlSafe(IShortStringHelper strings, string name) => strings.CleanStringForSafeFileName(name).ToLowerInvariant();

    /// <summary>Letters, digits and case kept, all other signs left out.</summary>
    public static string Safe(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    /// <summary>As part of an item's path: words run together, each with a capital, without accents and signs.</summary>
    public static string PathPart(string name)
    {
        StringBuilder text = new();
        bool starts = true;
        foreach (char letter in name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsLetterOrDigit(letter)) text.Append(starts ? char.ToUpperInvariant(letter) : letter);
            starts = !char.IsLetterOrDigit(letter);
        }

        return text.ToString();
    }

    /// <summary>What is appended to a name that another item has: the first eight characters of the key in base 32.</summary>
    public static string Suffix(Guid key)
    {
        byte[] bytes = key.ToByteArray();
        StringBuilder text = new();
        int buffer = 0, bits = 0;
        foreach (byte b in bytes)
        {
            (buffer, bits) = (buffer << 8 | b, bits + 8);
            while (bits >= 5 && text.Length < 8)
            {
                bits -= 5;
                text.Append(Base32[buffer >> bits & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return text.ToString();
    }

    /// <summary>Languages and domains: a hash of the ISO code or name in the key's first block. It is not the key in the database.</summary>
    public static Guid HashKey(string text)
    {
        unchecked
        {
            int even = 352654597, odd = 352654597;
            for (int i = 0; i < text.Length; i += 2)
            {
                even = even * 33 ^ text[i];
                if (i + 1 < text.Length) odd = odd * 33 ^ text[i + 1];
            }

            return new Guid(even + odd * 1566083941, 0, 0, new byte[8]);
        }
    }
}
