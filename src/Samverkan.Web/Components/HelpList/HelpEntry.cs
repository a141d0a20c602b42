using Samverkan.Content.HelpLines;

namespace Samverkan.Web.Components;

/// <param name="Address">Dials the number.</param>
public sealed record HelpEntry(string Name, string Number, string Address, string Abroad, string ForWhom, bool Urgent)
{
    public static HelpEntry Of(HelpLine line, SiteWords words) => new(
        line.Name,
        line.Number,
        PhoneNumber.Address(line.Number),
        line.NumberAbroad is "" ? "" : words.Format("help.fromAbroad", line.NumberAbroad),
        line.ForWhom,
        line.Urgent);
}
