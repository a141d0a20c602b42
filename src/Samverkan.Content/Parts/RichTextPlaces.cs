using System.Text.RegularExpressions;

namespace Samverkan.Content.Parts;

/// <summary>Where blocks stand in the HTML of rich text.</summary>
internal static partial class RichTextPlaces
{
    public const string Tags = "umb-rte-block, umb-rte-block-inline";

    public static IEnumerable<Guid> In(string markup) => Place().Matches(markup).Select(place => Guid.Parse(place.Groups["key"].Value));

    /// <summary>Older texts name the block by UDI.</summary>
    [GeneratedRegex("""<umb-rte-block(?:-inline)?\b[^>]*?data-content-(?:key|udi)="(?:umb://element/)?(?<key>[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})""")]
    private static partial Regex Place();
}
