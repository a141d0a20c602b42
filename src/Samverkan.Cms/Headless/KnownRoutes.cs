using Samverkan.Cms.Published;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Headless;

/// <summary>What is made of published content for the place that a request asks at: kept until something is published. Nothing of a preview is.</summary>
/// <typeparam name="TKey">What is asked, beside the culture and the place.</typeparam>
/// <typeparam name="TValue">What is made.</typeparam>
public sealed class KeptByPlace<TKey, TValue>(PublishedSurroundings surroundings, IUmbracoContextAccessor contexts) where TKey : notnull
{
    private readonly PerGeneration<(TKey Asked, string Culture, string Place), TValue> _kept = new(surroundings);

    /// <param name="asked">What is asked.</param>
    /// <param name="culture">In which culture; null: in the request's.</param>
    /// <param name="make">Makes it, where it is not known.</param>
    public TValue Get(TKey asked, string? culture, Func<TValue> make) => contexts.TryGetUmbracoContext(out IUmbracoContext? context) && context is Context { InPreviewMode: false } own
        ? _kept.Get((asked, culture ?? surroundings.Culture, own.Place), _ => make())
        : make();
}

/// <summary>Core's routes, asked for once in a generation: a list names the same start item, and an item's cultures, again and again.</summary>
public sealed class KnownRoutes(ApiContentRouteBuilder core, PublishedSurroundings surroundings, IUmbracoContextAccessor contexts) : IApiContentRouteBuilder
{
    private readonly KeptByPlace<Guid, IApiContentRoute?> _known = new(surroundings, contexts);

    public IApiContentRoute? Build(IPublishedContent content, string? culture = null) => content.IsDraft() ? core.Build(content, culture) : _known.Get(content.Key, culture, () => core.Build(content, culture));
}
