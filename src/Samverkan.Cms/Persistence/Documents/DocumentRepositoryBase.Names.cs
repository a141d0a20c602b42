namespace Samverkan.Cms.Persistence.Documents;

public abstract partial class DocumentRepositoryBase
{
    /// <summary>Unique as a name, and as the URL segment that is made of it.</summary>
    protected override string Unique(string? name, IReadOnlyList<string> siblings, string? culture)
    {
        string unique = Names.Unique(name, siblings);
        HashSet<string> segments = [.. siblings.Select(s => Segment(s, culture))];
        List<string> taken = [.. siblings];
        while (segments.Contains(Segment(unique, culture)) && Segment(unique, culture).Length > 0)
        {
            taken.Add(unique);
            string next = Names.Unique(name, taken);
            if (next == unique) break;
            unique = next;
        }

        return unique;
    }

    private string Segment(string name, string? culture) => Strings.CleanStringForUrlSegment(name, culture);
}
