using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samverkan.Browser.Facts;

/// <summary>What docs/interface-words.md says of the words of the interface is so.</summary>
public sealed partial class WordTests
{
    [Fact]
    public void The_list_of_words_and_the_dictionary_are_the_same() => Assert.Equal(Dictionary(), List());

    private static SortedSet<string> Dictionary() => [.. Directory.EnumerateFiles(Path.Combine(Repository.Sync, "v18", "Dictionary"))
        .Select(file => XDocument.Load(file).Root!).Select(word => Row((string)word.Attribute("Alias")!, Text(word, "sv-SE"), Text(word, "en-US")))]; // every file has both

    private static SortedSet<string> List() => [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "interface-words.md"))
        .Select(line => Line().Match(line)).Where(row => row.Success).Select(row => Row(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value))];

    private static string Text(XElement word, string language) => word.Descendants("Translation").Single(text => (string?)text.Attribute("Language") == language).Value;

    private static string Row(string key, string swedish, string english) => $"{key} | {swedish} | {english}";

    [GeneratedRegex(@"^\| `([^`]+)` \| (.+) \| (.+) \|$")]
    private static partial Regex Line();
}
