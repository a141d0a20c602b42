namespace Samverkan.Cms.Api.Delivery.Expansion;

/// <summary>Which properties of an item are meant, and which of the items that they hold.</summary>
internal sealed class PropertySelection
{
    private readonly Dictionary<string, PropertySelection> _named;
    private readonly PropertySelection? _every;

    private PropertySelection(Dictionary<string, PropertySelection> named, PropertySelection? every) => (_named, _every) = (named, every);

    public static PropertySelection None { get; } = new([], null);

    /// <summary>Everything, and everything in it.</summary>
    public static PropertySelection Everything { get; } = new([], null);

    public bool Has(string alias) => ReferenceEquals(this, Everything) || _every is not null || _named.ContainsKey(alias);

    /// <summary>What is meant of the items in a property.</summary>
    public PropertySelection In(string alias) => ReferenceEquals(this, Everything) ? Everything : _named.GetValueOrDefault(alias) ?? _every ?? None;

    /// <param name="nodes">The list that stands in the query; null: nothing stands there.</param>
    /// <param name="whenSilent">What is meant where nothing is said: of the items in a property that is named alone, for instance.</param>
    public static PropertySelection Of(IReadOnlyList<ExpansionNode>? nodes, PropertySelection whenSilent)
    {
        if (nodes is null) return whenSilent;
        PropertySelection? every = nodes.Any(n => n.Name == ExpansionNode.All) ? Everything : null;
        ExpansionNode? properties = nodes.FirstOrDefault(n => n.Name == ExpansionNode.Properties);
        if (properties is { Below: null }) return whenSilent;
        if (properties?.Below is { } below) return OfProperties(below, whenSilent);
        return every is null ? None : OfProperties([new ExpansionNode(ExpansionNode.All, null)], whenSilent);
    }

    private static PropertySelection OfProperties(IReadOnlyList<ExpansionNode> nodes, PropertySelection whenSilent)
    {
        ExpansionNode? every = nodes.FirstOrDefault(n => n.Name == ExpansionNode.All);
        return new PropertySelection(
            nodes.Where(n => n != every).GroupBy(n => n.Name).ToDictionary(g => g.Key, g => Of(g.First().Below, whenSilent)),
            every is null ? null : Of(every.Below, whenSilent));
    }
}
