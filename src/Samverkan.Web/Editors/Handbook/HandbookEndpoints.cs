using System.Net.Mime;

namespace Samverkan.Web.Editors.Handbook;

/// <summary>The handbook, for whoever is signed in.</summary>
internal static class HandbookEndpoints
{
    public static void MapHandbook(this RouteGroupBuilder editors)
    {
        editors.MapGet("/handbook", (HandbookPages pages) => pages.All);
        editors.MapGet("/handbook/pictures/{name}", (string name) => HandbookPages.Picture(name) is { } picture ? Results.Stream(picture, MediaTypeNames.Image.Png) : Results.NotFound());
    }
}
