using Samverkan.Content.HelpLines;

namespace Samverkan.Web.Components;

/// <summary>Help in the margin: what is for danger first, each number with whom it is for.</summary>
public sealed record HelpNote(string Heading, string Text, IReadOnlyList<HelpEntry> Lines, TextLink? More)
{
    private const int Shown = 2;

    public static HelpNote? Of(string heading, string text, SiteContext site) =>
        site.Tree.First<Help>(site.Home) is { } help
            ? new(heading.Or(help.Title), text, [.. help.UrgentFirst().Take(Shown).Select(line => HelpEntry.Of(line, site.Words))], TextLink.To(help, site, site.Words["home.help.more"]))
            : null;
}
