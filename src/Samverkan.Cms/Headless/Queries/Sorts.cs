using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary><c>name:asc</c>: whatever does not begin with <c>asc</c> means descending.</summary>
public abstract class FieldSort(string field) : ISortHandler
{
    private readonly string _prefix = field + ":";

    public bool CanHandle(string query) => query.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase);

    public SortOption BuildSortOption(string sort) => new() { FieldName = field, Direction = sort[_prefix.Length..].StartsWith("asc", StringComparison.Ordinal) ? Direction.Ascending : Direction.Descending };
}

public sealed class NameSort() : FieldSort(QueryFields.Name);

public sealed class CreateDateSort() : FieldSort(QueryFields.CreateDate);

public sealed class UpdateDateSort() : FieldSort(QueryFields.UpdateDate);

public sealed class LevelSort() : FieldSort(QueryFields.Level);

public sealed class SortOrderSort() : FieldSort(QueryFields.SortOrder);
