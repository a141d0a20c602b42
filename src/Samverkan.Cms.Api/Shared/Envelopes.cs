namespace Samverkan.Cms.Api.Shared;

/// <summary>A page of a list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Items">Those on this page.</param>
public sealed record Paged<T>(long Total, IReadOnlyList<T> Items)
{
    public static Paged<T> Empty { get; } = new(0, []);
}

/// <summary>An item's neighbours.</summary>
/// <param name="TotalBefore">How many come before the first of <paramref name="Items"/>.</param>
/// <param name="TotalAfter">How many come after the last.</param>
/// <param name="Items">The window.</param>
public sealed record Subset<T>(long TotalBefore, long TotalAfter, IReadOnlyList<T> Items) : IWindow
{
    bool IWindow.IsEmpty => Items.Count == 0;
}

/// <summary>A subset of whatever.</summary>
internal interface IWindow
{
    bool IsEmpty { get; }
}

/// <summary>What was asked for by keys; unknown ones are left out.</summary>
public sealed record Batch<T>(long Total, IReadOnlyList<T> Items)
{
    public static Batch<T> Of(IEnumerable<T> items)
    {
        T[] all = [.. items];
        return new(all.Length, all);
    }
}

/// <inheritdoc cref="Batch{T}"/>
public sealed record Fetch<T>(long Total, IReadOnlyList<T> Items);

/// <summary>What stands above an item, from the root down, the item itself left out.</summary>
public sealed record ItemAncestors<T>(Guid Id, IReadOnlyList<T> Ancestors);
