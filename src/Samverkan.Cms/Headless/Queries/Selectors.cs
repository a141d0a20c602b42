using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>What <c>fetch</c> understands: a word, a colon and the document that is meant.</summary>
public abstract class TreeSelector(string word, string field, NamedItem named) : ISelectorHandler
{
    private readonly string _prefix = word + ":";

    public bool CanHandle(string query) => query.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase);

    public SelectorOption BuildSelectorOption(string selector) => new()
    {
        FieldName = field,
        Values = named.Key(selector[_prefix.Length..]) is { } key ? [.. Keys(key).Select(k => k.ToString())] : [],
    };

    /// <summary>What the field must hold one of.</summary>
    protected virtual IEnumerable<Guid> Keys(Guid named) => [named];
}

public sealed class ChildrenSelector(NamedItem named) : TreeSelector("children", QueryFields.Parent, named);

public sealed class DescendantsSelector(NamedItem named) : TreeSelector("descendants", QueryFields.Ancestors, named);

public sealed class AncestorsSelector(NamedItem named, IDocumentNavigationQueryService tree) : TreeSelector("ancestors", QueryFields.Key, named)
{
    protected override IEnumerable<Guid> Keys(Guid named) => tree.TryGetAncestorsKeys(named, out IEnumerable<Guid> keys) ? keys.Reverse() : [];
}
