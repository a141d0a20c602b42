using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>The document that a query names, by its key or by its path as the request's start item, host and culture have it.</summary>
public sealed class NamedItem(IApiContentPathResolver paths)
{
    public Guid? Key(string named) =>
        named.Length == 0 ? null
        : Guid.TryParse(named, out Guid key) ? key
        : paths.ResolveContentPath(named)?.Key;
}
