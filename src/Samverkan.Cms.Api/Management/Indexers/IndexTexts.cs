using System.Globalization;

namespace Samverkan.Cms.Api.Management.Indexers;

/// <summary>What the backoffice shows of an index in the server's words, in the language of whoever is signed in.</summary>
internal sealed record IndexTexts(string Healthy, string Rebuilding, string Language, string Size)
{
    private static readonly IndexTexts Swedish = new("Indexet är helt och svarar", "Indexet byggs om, och det gamla svarar så länge", "Språk", "Storlek i byte");

    private static readonly IndexTexts English = new("The index is whole and answers", "The index is being rebuilt, and the old one answers until then", "Language", "Size in bytes");

    public static IndexTexts Now => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "sv" ? Swedish : English;
}
