namespace Samverkan.Web.Components;

/// <summary>A partner in the register, with the line that is its own.</summary>
public sealed record PartnerRow(TextLink Link, string Note, TenLines Sign)
{
    public static PartnerRow? Of(Partner partner, SiteContext site) =>
        TextLink.To(partner, site, partner.Title) is { } link ? new(link, partner.Preamble, new(Math.Clamp(partner.Line, 1, 10))) : null;
}
