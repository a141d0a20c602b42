namespace Samverkan.Cms.Api.Shared;

internal static class References
{
    public static ReferenceByIdModel ToReference(this Guid key) => new() { Id = key };

    public static IReadOnlyList<ReferenceByIdModel> ToReferences(this IEnumerable<Guid> keys) => [.. keys.Select(ToReference)];

    public static HashSet<Guid> Keys(this IEnumerable<ReferenceByIdModel> references) => [.. references.Select(r => r.Id)];
}
