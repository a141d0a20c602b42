using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>What a query says, handed to the handlers that understand it, and what they make of it to whatever finds documents by fields.</summary>
public sealed class ContentQuery(
    SelectorHandlerCollection selectors,
    FilterHandlerCollection filterHandlers,
    SortHandlerCollection sortHandlers,
    IApiContentQueryProvider provider,
    IRequestStartItemProviderAccessor startItems,
    IRequestPreviewService preview,
    IVariationContextAccessor variation) : IApiContentQueryService
{
    public Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> ExecuteQuery(string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, ProtectedAccess protectedAccess, int skip, int take)
    {
        if (Selector(fetch) is not { } selector) return Refused(ApiContentQueryOperationStatus.SelectorOptionNotFound);
        if (All(filters, (IFilterHandler handler, string filter) => handler.BuildFilterOption(filter), filterHandlers) is not { } filterOptions) return Refused(ApiContentQueryOperationStatus.FilterOptionNotFound);
        if (All(sorts, (ISortHandler handler, string sort) => handler.BuildSortOption(sort), sortHandlers) is not { } sortOptions) return Refused(ApiContentQueryOperationStatus.SortOptionNotFound);
        PagedModel<Guid> found = provider.ExecuteQuery(selector, filterOptions, sortOptions, variation.VariationContext?.Culture ?? "", protectedAccess, preview.IsPreview(), skip, take);
        return Attempt.SucceedWithStatus(ApiContentQueryOperationStatus.Success, found);
    }

    /// <summary>Without words: everything, or all below the start item.</summary>
    private SelectorOption? Selector(string? fetch) =>
        !string.IsNullOrWhiteSpace(fetch) ? selectors.FirstOrDefault(s => s.CanHandle(fetch))?.BuildSelectorOption(fetch)
        : startItems.TryGetValue(out IRequestStartItemProvider? start) && start.GetStartItem() is { } item ? new SelectorOption { FieldName = QueryFields.Ancestors, Values = [item.Key.ToString()] }
        : provider.AllContentSelectorOption();

    /// <summary>Null when nobody understands one of them.</summary>
    private static List<TOption>? All<THandler, TOption>(IEnumerable<string> asked, Func<THandler, string, TOption> build, IEnumerable<THandler> handlers) where THandler : IQueryHandler
    {
        List<TOption> options = [];
        foreach (string one in asked.Where(a => !string.IsNullOrWhiteSpace(a)))
        {
            if (handlers.FirstOrDefault(h => h.CanHandle(one)) is not { } handler) return null;
            options.Add(build(handler, one));
        }

        return options;
    }

    private static Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> Refused(ApiContentQueryOperationStatus status) => Attempt.FailWithStatus(status, new PagedModel<Guid>());
}
