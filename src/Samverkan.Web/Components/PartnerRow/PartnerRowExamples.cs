namespace Samverkan.Web.Components;

internal static class PartnerRowExamples
{
    public static readonly Example[] All =
    [
        new("a long name", new PartnerRow(new("Världskulturmuseet/Statens Museer för Världskultur", "/partner/"), "", new(9))),
        new("with a note", new PartnerRow(new("Kvinnoforum", "/partner/"), "Organisation", new(4))),
    ];
}
