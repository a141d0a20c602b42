using Samverkan.Content.Model;

namespace Samverkan.Content.Partners;

public sealed record PartnerGroup(string Kind, IReadOnlyList<Partner> Partners);

/// <summary>The partners by kind: the largest group first, each in the order that the editors gave them. Their names are Swedish in every language: another alphabet would put Å first.</summary>
public static class PartnerRegister
{
    public static IReadOnlyList<PartnerGroup> Of(IEnumerable<Partner> partners) =>
        [.. partners.GroupBy(partner => partner.Kind)
            .Select(group => new PartnerGroup(group.Key, [.. group]))
            .OrderByDescending(group => group.Partners.Count)];
}
