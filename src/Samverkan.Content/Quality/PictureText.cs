using Samverkan.Content.Parts;

namespace Samverkan.Content.Quality;

/// <summary>
/// Where the alternative text of a picked picture is written: beside the picker, so that it can say what the picture says there, in the page's language.
/// A property <c>x</c> has <c>xAlt</c> and <c>xDecorative</c>; a block with one picture has <c>alternativeText</c> and <c>decorative</c>.
/// </summary>
internal static class PictureText
{
    /// <summary>The page itself writes a text beside each of these pictures: "Sida 2".</summary>
    private static readonly HashSet<string> WrittenByThePage = ["previews"];

    /// <returns>Whether somebody has said what the picture says, or that it says nothing.</returns>
    public static bool IsGiven(Part part, string alias) => WrittenByThePage.Contains(alias)
        || part.Text($"{alias}Alt").Length > 0 || part.IsSet($"{alias}Decorative")
        || part.Text("alternativeText").Length > 0 || part.IsSet("decorative");
}
