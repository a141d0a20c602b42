using System.Text.RegularExpressions;

namespace Samverkan.Browser.Crawling;

/// <summary>What a word of the interface looks like when the dictionary does not have it: its key.</summary>
public static partial class WordKey
{
    public static bool Matches(string text) => Key().IsMatch(text);

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Key();
}
