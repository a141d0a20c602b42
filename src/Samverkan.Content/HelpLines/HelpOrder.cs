using Samverkan.Content.Model;

namespace Samverkan.Content.HelpLines;

public static class HelpOrder
{
    /// <summary>What is for danger here and now stands first; the rest as the editor ordered it.</summary>
    public static IEnumerable<HelpLine> UrgentFirst(this Help help) =>
        help.Lines.OrderByDescending(line => line.Urgent);
}
