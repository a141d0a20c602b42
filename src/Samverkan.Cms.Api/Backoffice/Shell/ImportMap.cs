using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Cms.Api.Backoffice.Packages;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>The client's own modules and those of the packages. The client's come first: a package cannot replace them.</summary>
internal static class ImportMap
{
    /// <summary>JSON that may stand in a <c>script</c> element: the serializer escapes &lt;, &gt; and &amp;.</summary>
    public static string Of(JsonElement own, IEnumerable<PackageManifest> packages)
    {
        JsonObject map = [];
        foreach (JsonElement part in packages.Select(package => package.Importmap).OfType<JsonElement>().Prepend(own)) Merge(part, map);
        return map.ToJsonString();
    }

    private static void Merge(JsonElement from, JsonObject to)
    {
        foreach (JsonProperty member in from.EnumerateObject())
            if (member.Value.ValueKind is JsonValueKind.Object) Merge(member.Value, (to[member.Name] ??= new JsonObject()) as JsonObject ?? []);
            else to.TryAdd(member.Name, JsonNode.Parse(member.Value.GetRawText()));
    }
}
