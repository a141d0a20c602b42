using Samverkan.Content.Model;

namespace Samverkan.Content.Materials;

/// <summary>What there is to choose among: only what some material has.</summary>
public sealed record MaterialChoices(
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Audiences,
    IReadOnlyList<string> Subjects)
{
    public static MaterialChoices Of(IReadOnlyCollection<Material> materials) => new(
        [.. materials.Select(material => material.Kind).Where(kind => kind is not "").Distinct()],
        [.. materials.SelectMany(material => material.Audience).Distinct()],
        [.. materials.SelectMany(material => material.Subjects).Distinct()]);
}
