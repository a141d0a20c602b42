using System.Text.Json.Nodes;
using Samverkan.Cms.Headless;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.Api.Delivery.Description;

/// <summary>A schema of its own for each content type, under Umbraco's names: items as picked and as answered, elements, and media.</summary>
internal sealed class TypedSchemas(IContentTypeSchemaService types, Deliverable deliverable)
{
    public const string Content = "IApiContentModel", ContentResponse = "IApiContentResponseModel", Element = "IApiElementModel", Media = "IApiMediaModel", MediaWithCrops = "IApiMediaWithCropsModel", MediaResponse = "IApiMediaWithCropsResponseModel", RichText = "IRichTextElementModel";

    public void AddTo(SchemaSet set)
    {
        foreach ((Type type, string name) in new[] { (typeof(IApiContent), Content), (typeof(IApiContentResponse), ContentResponse), (typeof(IApiElement), Element), (typeof(IApiMedia), Media), (typeof(IApiMediaWithCrops), MediaWithCrops), (typeof(IApiMediaWithCropsResponse), MediaResponse), (typeof(IRichTextElement), RichText) }) set.Name(type, name);
        ContentTypeSchemaInfo[] documents = [.. types.GetDocumentTypes().Where(t => deliverable.Allows(t.Alias))], media = [.. types.GetMediaTypes()];
        AddKind(set, documents.Where(t => !t.IsElement), typeof(IApiContent), "contentType", Content, "ContentModel");
        AddKind(set, documents.Where(t => !t.IsElement), typeof(IApiContentResponse), "contentType", ContentResponse, "ContentResponseModel");
        AddKind(set, documents.Where(t => t.IsElement), typeof(IApiElement), "contentType", Element, "ElementModel");
        AddKind(set, media, typeof(IApiMedia), "mediaType", Media, "MediaModel");
        AddKind(set, media, typeof(IApiMediaWithCrops), "mediaType", MediaWithCrops, "MediaWithCropsModel");
        AddKind(set, media, typeof(IApiMediaWithCropsResponse), "mediaType", MediaResponse, "MediaWithCropsResponseModel");
        AddRichText(set);
        foreach (ContentTypeSchemaInfo type in documents) set.Add(PropertiesName(type, isMedia: false), Properties(set, type, _ => true));
        foreach (ContentTypeSchemaInfo type in media) set.Add(PropertiesName(type, isMedia: true), Properties(set, type, alias => !alias.StartsWith("umbraco", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>One schema a type, and one that is any of them; where there are none, the plain form.</summary>
    private static void AddKind(SchemaSet set, IEnumerable<ContentTypeSchemaInfo> types, Type model, string discriminator, string name, string suffix)
    {
        Dictionary<string, string> names = types.ToDictionary(t => t.Alias, t => t.SchemaId + suffix);
        foreach (ContentTypeSchemaInfo type in types)
        {
            JsonObject schema = Plain(set, model), properties = schema["properties"]!.AsObject(); // a described model has them
            properties[discriminator] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(type.Alias) };
            properties["properties"] = SchemaSet.Reference(PropertiesName(type, discriminator == "mediaType"));
            set.Add(names[type.Alias], schema);
        }

        set.Add(name, names.Count == 0 ? Plain(set, model) : new JsonObject
        {
            ["oneOf"] = new JsonArray([.. names.Values.Select(SchemaSet.Reference)]),
            ["discriminator"] = new JsonObject { ["propertyName"] = discriminator, ["mapping"] = new JsonObject(names.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)$"#/components/schemas/{n.Value}"))) },
        });
    }

    private static JsonObject Plain(SchemaSet set, Type model)
    {
        JsonObject schema = set.Described(model);
        if (schema["properties"]!["cultures"] is JsonObject cultures) cultures["additionalProperties"] = set.Of(typeof(IApiContentRoute)); // a described model has properties
        return schema;
    }

    private static string PropertiesName(ContentTypeSchemaInfo type, bool isMedia) => type.SchemaId + (isMedia ? "MediaPropertiesModel" : type.IsElement ? "ElementPropertiesModel" : "ContentPropertiesModel");

    /// <summary>None is required: <c>fields</c> leaves some out, and an item that is not expanded has none.</summary>
    private static JsonObject Properties(SchemaSet set, ContentTypeSchemaInfo type, Func<string, bool> isShown) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(type.Properties.Where(p => isShown(p.Alias)).Select(p => KeyValuePair.Create(p.Alias, (JsonNode?)SchemaSet.OrNull(set.Of(p.DeliveryApiClrType))))),
        ["additionalProperties"] = false,
    };

    private static void AddRichText(SchemaSet set)
    {
        Type[] nodes = [typeof(RichTextRootElement), typeof(RichTextGenericElement), typeof(RichTextTextElement)];
        foreach (Type node in nodes)
        {
            JsonObject schema = set.Described(node);
            schema["properties"]!["$type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(node.Name) }; // a described model has both
            schema["required"]!.AsArray().Add("$type"); // as above
            set.Add(node.Name + "Model", schema);
        }

        set.Add(RichText, new JsonObject { ["oneOf"] = new JsonArray([.. nodes.Select(n => SchemaSet.Reference(n.Name + "Model"))]) });
    }
}
