namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>By what something is found that shows its name and no more: texts within it are nobody's to guess at.</summary>
internal static class KnownNames
{
    /// <summary>Media have one name, for all.</summary>
    public static bool Match(IEntitySlim entity, string text) => Match([entity.Name ?? ""], entity.Key, text);

    /// <returns>Whether the text is the key, or all of its words stand in one of the names.</returns>
    public static bool Match(this IEnumerable<string> names, Guid key, string text) => (Guid.TryParse(text, out Guid sought) && sought == key)
        || names.Any(name => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => name.Contains(word, StringComparison.CurrentCultureIgnoreCase)));
}
