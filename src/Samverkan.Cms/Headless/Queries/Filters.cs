using System.Text.RegularExpressions;
using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary><c>contentType:a,b</c> and <c>name:a,b</c>: one of the values, or with an exclamation mark none of them.</summary>
public abstract class ValueFilter(string field, FilterOperation holds, FilterOperation holdsNot) : IFilterHandler
{
    private readonly string _prefix = field + ":";

    public bool CanHandle(string query) => query.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase);

    public FilterOption BuildFilterOption(string filter)
    {
        string values = filter[_prefix.Length..];
        bool isNot = values.StartsWith('!');
        return new FilterOption { FieldName = field, Values = values[(isNot ? 1 : 0)..].Split(',', StringSplitOptions.TrimEntries), Operator = isNot ? holdsNot : holds };
    }
}

public sealed class ContentTypeFilter() : ValueFilter(QueryFields.ContentType, FilterOperation.Is, FilterOperation.IsNot);

public sealed class NameFilter() : ValueFilter(QueryFields.Name, FilterOperation.Contains, FilterOperation.DoesNotContain);

/// <summary><c>text:words of a question</c>: pages that the site's own search finds by them. A comma is one of the words' own.</summary>
public sealed class TextFilter : IFilterHandler
{
    private const string Prefix = "text:";

    public bool CanHandle(string query) => Words(query) is not null;

    public FilterOption BuildFilterOption(string filter) => new() { FieldName = QueryFields.Text, Values = [Words(filter) ?? ""], Operator = FilterOperation.Contains };

    /// <returns>Null: the filter is another.</returns>
    public static string? Words(string filter) => filter.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? filter[Prefix.Length..] : null;
}

/// <summary><c>createDate&gt;:2024-03-01</c>, and the like.</summary>
public abstract partial class DateFilter(string field) : IFilterHandler
{
    public bool CanHandle(string query) => query.StartsWith(field, StringComparison.OrdinalIgnoreCase) && query.Length > field.Length && query[field.Length] is '>' or '<' or ':';

    public FilterOption BuildFilterOption(string filter)
    {
        Match parts = Parts().Match(filter[field.Length..]);
        FilterOperation? operation = parts.Groups["operator"].Value switch
        {
            ">" => FilterOperation.GreaterThan,
            ">:" => FilterOperation.GreaterThanOrEqual,
            "<" => FilterOperation.LessThan,
            "<:" => FilterOperation.LessThanOrEqual,
            ":" => FilterOperation.Is,
            ":!" => FilterOperation.IsNot,
            _ => null, // no such operator: nothing is found
        };
        return new FilterOption { FieldName = field, Values = operation is null ? [] : [parts.Groups["value"].Value], Operator = operation ?? FilterOperation.Is };
    }

    [GeneratedRegex("^(?<operator>[<>:!]+)(?<value>.*)$", RegexOptions.Singleline)]
    private static partial Regex Parts();
}

public sealed class CreateDateFilter() : DateFilter(QueryFields.CreateDate);

public sealed class UpdateDateFilter() : DateFilter(QueryFields.UpdateDate);
