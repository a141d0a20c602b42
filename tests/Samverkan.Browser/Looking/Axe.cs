using Deque.AxeCore.Commons;

namespace Samverkan.Browser.Looking;

/// <summary>What axe-core is asked, and how it is told.</summary>
internal static class Axe
{
    public static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <param name="result">Of a run.</param>
    /// <param name="where">Begins each line.</param>
    public static IEnumerable<string> Lines(this AxeResult result, string where) =>
        result.Violations.Select(violation => $"{where}: {violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html).Take(3))}");
}
