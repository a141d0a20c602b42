using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Headless.Media;

/// <summary>Lists of a folder's media, read off the tree.</summary>
public sealed class MediaQuery(IPublishedMediaCache media, IMediaNavigationQueryService tree) : IApiMediaQueryService
{
    private const string Children = "children:";

    public Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> ExecuteQuery(string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, int skip, int take)
    {
        if (fetch?.StartsWith(Children, StringComparison.OrdinalIgnoreCase) != true) return Refused(ApiMediaQueryOperationStatus.SelectorOptionNotFound);
        IEnumerable<IPublishedContent> found = ChildrenOf(fetch[Children.Length..]);
        foreach (string filter in filters)
        {
            if (Filter(filter) is not { } holds) return Refused(ApiMediaQueryOperationStatus.FilterOptionNotFound);
            found = found.Where(holds);
        }

        foreach (string sort in sorts) // the last one counts most
        {
            if (Sorted(found, sort) is not { } sorted) return Refused(ApiMediaQueryOperationStatus.SortOptionNotFound);
            found = sorted;
        }

        Guid[] keys = [.. found.Select(item => item.Key)];
        return Attempt.SucceedWithStatus(ApiMediaQueryOperationStatus.Success, new PagedModel<Guid>(keys.Length, [.. keys.Skip(skip).Take(take)]));
    }

    /// <param name="path">Names from the root, parted by slashes; their case does not matter.</param>
    public IPublishedContent? GetByPath(string path)
    {
        IPublishedContent? found = null;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = (found is null ? AtRoot() : Below(found.Key)).FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));
            if (found is null) return null;
        }

        return found;
    }

    private IEnumerable<IPublishedContent> ChildrenOf(string parent) =>
        parent.Length == 0 ? []
        : parent.Trim('/').Length == 0 ? AtRoot()
        : Guid.TryParse(parent, out Guid key) ? Below(key)
        : GetByPath(parent) is { } folder ? Below(folder.Key)
        : [];

    private IEnumerable<IPublishedContent> AtRoot() => tree.TryGetRootKeys(out IEnumerable<Guid> keys) ? Items(keys) : [];

    private IEnumerable<IPublishedContent> Below(Guid parent) => media.GetById(parent) is not null && tree.TryGetChildrenKeys(parent, out IEnumerable<Guid> keys) ? Items(keys) : [];

    private IEnumerable<IPublishedContent> Items(IEnumerable<Guid> keys) => keys.Select(key => media.GetById(key)).OfType<IPublishedContent>();

    private static Func<IPublishedContent, bool>? Filter(string filter) => filter.Split(':') switch
    {
        ["mediaType", string alias] => item => item.ContentType.Alias == alias,
        ["name", string text] => item => item.Name?.Contains(text, StringComparison.OrdinalIgnoreCase) == true,
        _ => null,
    };

    private static IEnumerable<IPublishedContent>? Sorted(IEnumerable<IPublishedContent> items, string sort) => sort.Split(':') switch
    {
        ["createDate", string direction] => By(items, item => item.CreateDate, direction),
        ["updateDate", string direction] => By(items, item => item.UpdateDate, direction),
        ["name", string direction] => By(items, item => item.Name?.ToUpperInvariant(), direction),
        ["sortOrder", string direction] => By(items, item => item.SortOrder, direction),
        _ => null,
    };

    private static IEnumerable<IPublishedContent> By<T>(IEnumerable<IPublishedContent> items, Func<IPublishedContent, T> key, string direction) =>
        direction.StartsWith("asc", StringComparison.Ordinal) ? items.OrderBy(key) : items.OrderByDescending(key);

    private static Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> Refused(ApiMediaQueryOperationStatus status) => Attempt.FailWithStatus(status, new PagedModel<Guid>());
}
