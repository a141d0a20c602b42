using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Collections;

/// <summary>Which columns a collection shows and may be ordered by: the settings of a list view.</summary>
public sealed class CollectionSettings(IDataTypeService dataTypes)
{
    /// <summary>Columns that every collection has.</summary>
    private static readonly string[] Own = ["name", "sortOrder", "createDate", "updateDate", "creator", "owner", "updater", "published", "contentTypeAlias"];

    /// <param name="type">The type of the item that holds the collection; null at the root.</param>
    /// <param name="dataType">A list view that is a property of that type, or the type's own; null: the type's own.</param>
    /// <param name="orderBy">One of the columns.</param>
    /// <param name="otherwise">The list view where neither is given.</param>
    public async Task<Attempt<ListViewConfiguration?, ContentCollectionOperationStatus>> OfAsync(IContentTypeComposition? type, Guid? dataType, string orderBy, Guid? otherwise = null)
    {
        if ((dataType ?? type?.ListView ?? otherwise) is not { } key) return Refused(ContentCollectionOperationStatus.ContentNotCollection);
        if (await dataTypes.GetAsync(key) is not { } found) return Refused(ContentCollectionOperationStatus.DataTypeNotFound);
        if (found.ConfigurationObject is not ListViewConfiguration settings) return Refused(ContentCollectionOperationStatus.DataTypeNotCollection);
        if (type is not null && type.ListView != key && type.CompositionPropertyTypes.All(p => p.DataTypeKey != key)) return Refused(ContentCollectionOperationStatus.DataTypeNotContentProperty);
        return Own.Contains(orderBy, StringComparer.OrdinalIgnoreCase) || Aliases(settings).Contains(orderBy, StringComparer.OrdinalIgnoreCase)
            ? Attempt.SucceedWithStatus<ListViewConfiguration?, ContentCollectionOperationStatus>(ContentCollectionOperationStatus.Success, settings)
            : Refused(ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration);
    }

    /// <returns>The properties that are columns, besides those of every item.</returns>
    public static string[] Aliases(ListViewConfiguration settings) => [.. settings.IncludeProperties.Where(p => p is { IsSystem: false, Alias: not null }).Select(p => p.Alias!)]; // the condition before

    public static Ordering Ordering(ListViewConfiguration settings, string orderBy, Direction direction, string? culture = null) =>
        Umbraco.Cms.Core.Services.Ordering.By(orderBy, direction, culture, isCustomField: Aliases(settings).Contains(orderBy, StringComparer.OrdinalIgnoreCase));

    private static Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> Refused(ContentCollectionOperationStatus status) => Attempt.FailWithStatus<ListViewConfiguration?, ContentCollectionOperationStatus>(status, null);
}
