using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Cms.Api.Delivery.Expansion;

/// <summary>
/// How the properties of one answer are written: all those of the item that was asked for, those of an item in a picker only where <c>expand</c> says so, and everywhere only
/// those that <c>fields</c> names. It follows the path from the item to where it is.
/// </summary>
internal sealed class OutputExpansion(PropertySelection expand, PropertySelection fields, IApiPropertyRenderer renderer) : IOutputExpansionStrategy
{
    /// <summary>What an answer may hold of expanded items; pickers that point at each other could go on for ever.</summary>
    private const int Most = 5000;

    private Scope _scope = new(expand, fields, IsOpen: true);
    private int _expanded;

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties);

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) => content.ItemType is PublishedItemType.Content
        ? MapItem(content.Properties)
        : throw new ArgumentException($"{content.ItemType} is no content.", nameof(content));

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) => media.ItemType is PublishedItemType.Media
        ? MapItem(media.Properties.Where(p => !skipUmbracoProperties || !p.Alias.StartsWith("umbraco", StringComparison.OrdinalIgnoreCase)))
        : throw new ArgumentException($"{media.ItemType} is no media item.", nameof(media));

    private IDictionary<string, object?> MapItem(IEnumerable<IPublishedProperty> properties)
    {
        if (!_scope.IsOpen) return new Dictionary<string, object?>();
        if (++_expanded > Most) throw new BadHttpRequestException($"The answer would hold more than {Most} expanded items. Expand less, or take fewer items at a time.");
        return Map(properties);
    }

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties)
    {
        Dictionary<string, object?> values = [];
        Scope outer = _scope;
        foreach (IPublishedProperty property in properties.Where(p => outer.Fields.Has(p.Alias)))
        {
            bool expands = outer.Expand.Has(property.Alias);
            _scope = new Scope(outer.Expand.In(property.Alias), outer.Fields.In(property.Alias), expands);
            try { values[property.Alias] = Made(renderer.GetPropertyValue(property, expands)); }
            finally { _scope = outer; }
        }

        return values;
    }

    /// <summary>Core's converter of picked elements makes them as they are read; later, the path to them would be forgotten.</summary>
    private static object? Made(object? value) => value is IEnumerable<object> promised and not System.Collections.ICollection ? promised.ToArray() : value;

    /// <param name="Expand">What is expanded of the item at hand.</param>
    /// <param name="Fields">What is written of it.</param>
    /// <param name="IsOpen">Whether an item at hand is written with its properties; elements always are.</param>
    private readonly record struct Scope(PropertySelection Expand, PropertySelection Fields, bool IsOpen);
}

/// <summary>The expansion of the request at hand; there is none where nobody asks for content as JSON.</summary>
internal sealed class RequestExpansion(IHttpContextAccessor http) : IOutputExpansionStrategyAccessor
{
    public bool TryGetValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy) =>
        (outputExpansionStrategy = Requests.DeliveryRequest.Find(http.HttpContext)?.Expansion) is not null;

    /// <summary>What a query asks for.</summary>
    /// <exception cref="BadHttpRequestException">It cannot be read.</exception>
    public static OutputExpansion Of(IQueryCollection query, IApiPropertyRenderer renderer) => new(
        PropertySelection.Of(query.TryGetValue("expand", out var expand) ? ExpansionNode.Read("expand", expand.ToString()) : null, PropertySelection.None),
        PropertySelection.Of(query.TryGetValue("fields", out var fields) ? ExpansionNode.Read("fields", fields.ToString()) : null, PropertySelection.Everything),
        renderer);
}
