using Samverkan.Content.HelpLines;

namespace Samverkan.Web.Components;

public sealed record HelpList(IReadOnlyList<HelpEntry> Lines)
{
    public static HelpList Of(Help help, SiteWords words) => new([.. help.UrgentFirst().Select(line => HelpEntry.Of(line, words))]);
}
