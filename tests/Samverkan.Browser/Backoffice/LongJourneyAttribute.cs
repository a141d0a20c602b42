using System.Runtime.CompilerServices;

namespace Samverkan.Browser.Backoffice;

/// <summary>A journey for longer runs: the few that break most likely are plain facts and run always.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongJourneyAttribute : FactAttribute
{
    private static readonly bool All = Environment.GetEnvironmentVariable("SAMVERKAN_JOURNEYS") == "all";

    public LongJourneyAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        if (!All) Skip = "One of the longer journeys: SAMVERKAN_JOURNEYS=all ./test.sh --filter-class \"*JourneyTests\"";
    }
}
