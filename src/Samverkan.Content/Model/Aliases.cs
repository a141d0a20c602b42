using System.Reflection;

namespace Samverkan.Content.Model;

/// <summary>The document type alias that a typed model stands for.</summary>
public static class Aliases
{
    public static string Of<T>() where T : IPublishedElement => Alias<T>.Value;

    private static class Alias<T>
    {
        public static readonly string Value = typeof(T).GetCustomAttribute<PublishedModelAttribute>()?.ContentTypeAlias
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no [PublishedModel]: give it the alias of its document type.");
    }
}
