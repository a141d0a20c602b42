using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Serialization;

/// <summary>Configuration classes name a setting's key in an attribute; the key often differs from the property (<c>startNode</c> for TreeSource).</summary>
internal static class ConfigurationKeys
{
    public static void Use(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            object? field = property.AttributeProvider?.GetCustomAttributes(typeof(ConfigurationFieldAttribute), inherit: true).FirstOrDefault();
            if (field is ConfigurationFieldAttribute { Key: { Length: > 0 } key }) property.Name = key;
        }
    }
}
