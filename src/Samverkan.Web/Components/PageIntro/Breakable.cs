namespace Samverkan.Web.Components;

/// <summary>Names that are joined by a slash may break after it, instead of within a word.</summary>
public static class Breakable
{
    private const string ZeroWidthSpace = "\u200b";

    public static string Of(string text) => text.Replace("/", "/" + ZeroWidthSpace, StringComparison.Ordinal);
}
