using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Content.Parts;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Content.Quality;

/// <summary>A link says where it leads; an address read out loud does not.</summary>
public sealed partial class LinksHaveNames : IQualityRule
{
    public const string Name = "bareLink";

    public IEnumerable<Finding> Of(QualityPage page) =>
        from placed in Placed.In(page.Content)
        from value in placed.Part.Values
        from text in Texts(value)
        where Address().IsMatch(text)
        select new Finding(Name, Severity.Warning, placed.PathOf(value), EditorText.Of(
            $"Länken {EditorText.Quoted(text)} visar bara en adress. Skriv med ord vart den leder.",
            $"The link {EditorText.Quoted(text)} shows nothing but an address. Say in words where it leads."));

    private static IEnumerable<string> Texts(PartValue value) => value.Property.PropertyEditorAlias switch
    {
        Aliases.RichText => value.Elements("a[href]", "<a").Select(link => link.TextContent.Trim()),
        Aliases.MultiUrlPicker => StoredJson.Objects(StoredJson.Read(value.Stored)).Select(Shown),
        _ => [],
    };

    /// <summary>A link without a name shows its address; one to a page or a file shows that one's name.</summary>
    private static string Shown(JsonObject link) => StoredJson.Text(link, "name").Trim() is { Length: > 0 } name ? name : StoredJson.Text(link, "url").Trim();

    [GeneratedRegex(@"^(?:[a-z]+://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
