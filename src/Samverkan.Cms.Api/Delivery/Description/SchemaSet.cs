using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Cms.Api.Delivery.Description;

/// <summary>The schemas of a document. A model is described once, by its public properties, and referred to by its name.</summary>
internal sealed class SchemaSet
{
    private static readonly Dictionary<Type, (string Type, string? Format)> Simple = new()
    {
        [typeof(string)] = ("string", null),
        [typeof(bool)] = ("boolean", null),
        [typeof(int)] = ("integer", "int32"),
        [typeof(long)] = ("integer", "int64"),
        [typeof(decimal)] = ("number", "double"),
        [typeof(double)] = ("number", "double"),
        [typeof(Guid)] = ("string", "uuid"),
        [typeof(DateTime)] = ("string", "date-time"),
        [typeof(DateTimeOffset)] = ("string", "date-time"),
        [typeof(DateOnly)] = ("string", "date"),
        [typeof(TimeOnly)] = ("string", "time"),
        [typeof(TimeSpan)] = ("string", null),
    };

    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<Type, string> _named = [];

    public JsonObject Schemas { get; } = [];

    /// <summary>Says that a type is described under a name; somebody else describes it.</summary>
    public void Name(Type type, string name) => _named[type] = name;

    public void Add(string name, JsonObject schema) => Schemas[name] = schema;

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    public static JsonObject OrNull(JsonObject schema) => schema["type"] is JsonValue type && schema["enum"] is null
        ? With(schema, "type", new JsonArray(type.DeepClone(), "null"))
        : new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    public JsonObject Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return OrNull(Of(inner));
        if (_named.TryGetValue(type, out string? known)) return Reference(known);
        if (Simple.TryGetValue(type, out (string Type, string? Format) simple)) return simple.Format is null ? new JsonObject { ["type"] = simple.Type } : new JsonObject { ["type"] = simple.Type, ["format"] = simple.Format };
        if (type.IsEnum) return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode)n)]) };
        if (IsDictionary(type)) return new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject() };
        if (ElementOf(type) is { } element) return new JsonObject { ["type"] = "array", ["items"] = Of(element) };
        return type == typeof(object) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true || typeof(Umbraco.Cms.Core.Strings.IHtmlEncodedString).IsAssignableFrom(type) ? [] : Model(type);
    }

    /// <summary>An object with all of a type's properties, those of its base and of what it implements too.</summary>
    public JsonObject Described(Type type)
    {
        JsonObject properties = [];
        List<JsonNode> required = [];
        foreach (PropertyInfo property in type.GetInterfaces().Append(type).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(p => p.GetIndexParameters().Length == 0).DistinctBy(p => p.Name).Where(p => type.IsInterface || p.DeclaringType?.IsInterface == false))
        {
            string name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            JsonObject schema = Of(property.PropertyType);
            properties[name] = !property.PropertyType.IsValueType && _nullability.Create(property).ReadState is NullabilityState.Nullable ? OrNull(schema) : schema;
            required.Add(name);
        }

        return new JsonObject { ["type"] = "object", ["required"] = new JsonArray([.. required]), ["properties"] = properties, ["additionalProperties"] = false };
    }

    private JsonObject Model(Type type)
    {
        string name = _named[type] = type.Name.Split('`')[0];
        Add(name, Described(type)); // after the name is known: a model may hold itself
        return Reference(name);
    }

    private static JsonObject With(JsonObject schema, string name, JsonNode value)
    {
        schema[name] = value;
        return schema;
    }

    private static bool IsDictionary(Type type) => type.GetInterfaces().Append(type).Any(i => i == typeof(IDictionary) || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDictionary<,>)));

    private static Type? ElementOf(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
