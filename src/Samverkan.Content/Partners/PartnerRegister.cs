using Samverkan.Content.Model;

namespace Samverkan.Content.Partners;

public sealed record PartnerGroup(string Kind, IReadOnlyList<Partner> Partners);

/// <summary>The partners by kind: the largest group first, each in the alphabet of the page's language.</summary>
public static class PartnerRegister
{
    public static IReadOnlyList<PartnerGroup> Of(IEnumerable<Partner> partners, CultureInfo culture) =>
        [.. Alphabetical(partners, culture)
            .GroupBy(partner => partner.Kind)
            .Select(group => new PartnerGroup(group.Key, [.. group]))
            .OrderByDescending(group => group.Partners.Count)];

    public static IEnumerable<Partner> Alphabetical(IEnumerable<Partner> partners, CultureInfo culture) =>
        partners.OrderBy(partner => partner.Title, StringComparer.Create(culture, ignoreCase: true));
}
