using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>What a filter asks of the values of a field.</summary>
internal static class FieldComparison
{
    /// <summary>Null when nothing is asked: none of the filter's values is one of the field's kind, such as a date that is none.</summary>
    public static Func<object?[], bool>? Of(FieldType type, FilterOption filter)
    {
        if (filter.Values.Length == 0) return filter.Operator is FilterOperation.IsNot or FilterOperation.DoesNotContain ? _ => true : _ => false;
        return type switch
        {
            FieldType.Date => Ordered(filter, Date),
            FieldType.Number => Ordered(filter, Number),
            _ => Texts(filter),
        };
    }

    private static Func<object?[], bool>? Ordered<T>(FilterOption filter, Func<object?, T?> read) where T : struct, IComparable<T>
    {
        T[] wanted = [.. filter.Values.Select(v => read(v)).OfType<T>()];
        if (wanted.Length == 0) return null;
        bool Any(object?[] values, Func<int, bool> holds) => values.Select(read).OfType<T>().Any(value => wanted.Any(w => holds(value.CompareTo(w))));
        return filter.Operator switch
        {
            FilterOperation.LessThan => values => Any(values, c => c < 0),
            FilterOperation.LessThanOrEqual => values => Any(values, c => c <= 0),
            FilterOperation.GreaterThan => values => Any(values, c => c > 0),
            FilterOperation.GreaterThanOrEqual => values => Any(values, c => c >= 0),
            FilterOperation.IsNot or FilterOperation.DoesNotContain => values => !Any(values, c => c == 0),
            _ => values => Any(values, c => c == 0),
        };
    }

    private static Func<object?[], bool> Texts(FilterOption filter)
    {
        bool Any(object?[] values, Func<string, string, bool> holds) => values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? "").Any(value => filter.Values.Any(wanted => holds(value, wanted)));
        return filter.Operator switch
        {
            FilterOperation.Is => values => Any(values, string.Equals),
            FilterOperation.IsNot => values => !Any(values, string.Equals),
            FilterOperation.Contains => values => Any(values, Contains),
            FilterOperation.DoesNotContain => values => !Any(values, Contains),
            _ => _ => false, // more or less is asked of numbers and dates
        };
    }

    private static bool Contains(string value, string wanted) => value.Contains(wanted, StringComparison.OrdinalIgnoreCase);

    private static DateTime? Date(object? value) => value switch
    {
        DateTime date => date,
        DateTimeOffset date => date.UtcDateTime,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date) => date,
        _ => null,
    };

    private static decimal? Number(object? value) => value switch
    {
        string text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null,
        IConvertible number => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
        _ => null,
    };
}
