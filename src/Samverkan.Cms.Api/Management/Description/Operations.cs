using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Samverkan.Cms.Api.Management.Description;

/// <param name="Status">Of success.</param>
/// <param name="Answer">What comes back; null: nothing, or a file.</param>
/// <param name="Query">Names that the query may hold.</param>
/// <param name="Body">Name of the model that is sent; empty: none.</param>
internal sealed record Operation(int Status, Type? Answer, string[] Query, string Body);

/// <summary>What the client declares of each operation: operations.tsv, written from its package.</summary>
internal static class Operations
{
    private static readonly FrozenDictionary<string, Operation> Table = Resource.Lines("operations.tsv").Select(l => l.Split('\t')).ToFrozenDictionary(l => $"{l[0]} {l[1]}", Read);

    public static Operation? Of(AccessRule rule) => Table.GetValueOrDefault($"{rule.Method} {rule.Path}");

    private static Operation Read(string[] line) =>
        new(int.Parse(line[3], System.Globalization.CultureInfo.InvariantCulture), TypeOf(line[4]), line[5].Split(' ', StringSplitOptions.RemoveEmptyEntries), line[2]);

    private static Type? TypeOf(string name)
    {
        if (name.Length == 0) return null;
        if (name.IndexOf('<', StringComparison.Ordinal) is > 0 and int open) return Generic(name[..open]).MakeGenericType(TypeOf(name[(open + 1)..^1])!); // something stands between the brackets
        return name switch
        {
            "string" => typeof(string),
            "bool" => typeof(bool),
            "Guid" => typeof(Guid),
            nameof(JsonObject) => typeof(JsonObject),
            _ => typeof(ReferenceByIdModel).Assembly.GetType($"{typeof(ReferenceByIdModel).Namespace}.{name}", throwOnError: true),
        };
    }

    private static Type Generic(string name) => name switch
    {
        "IReadOnlyList" => typeof(IReadOnlyList<>),
        nameof(Paged<>) => typeof(Paged<>),
        nameof(Subset<>) => typeof(Subset<>),
        nameof(Batch<>) => typeof(Batch<>),
        nameof(Fetch<>) => typeof(Fetch<>),
        nameof(ItemAncestors<>) => typeof(ItemAncestors<>),
        _ => throw new InvalidOperationException($"operations.tsv has an envelope that nobody knows: {name}."),
    };
}
