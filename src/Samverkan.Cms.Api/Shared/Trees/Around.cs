using Microsoft.AspNetCore.Mvc;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>How many are wanted beside one in a tree, as the query says it (<c>[AsParameters]</c>).</summary>
internal readonly record struct Around([FromQuery(Name = "before")] int? Before, [FromQuery(Name = "after")] int? After)
{
    /// <summary>How many before it; none where the query says nothing.</summary>
    /// <exception cref="BadHttpRequestException">The number is negative.</exception>
    public int Ahead => Number("before", Before);

    /// <summary>How many after it.</summary>
    /// <inheritdoc cref="Ahead" path="/exception"/>
    public int Behind => Number("after", After);

    /// <summary>Where the part around a place begins and ends in a list.</summary>
    /// <param name="at">The place.</param>
    /// <param name="count">How long the list is.</param>
    /// <param name="isThere">Whether what is sought stands there itself, or would stand before what does.</param>
    public Range Window(int at, int count, bool isThere = true) => Math.Max(0, at - Ahead)..Math.Min(count, at + Behind + (isThere ? 1 : 0));

    private static int Number(string name, int? wanted) =>
        wanted < 0 ? throw new BadHttpRequestException($"{name} must be at least 0, and is {wanted}.") : Math.Min(wanted ?? 0, Paging.Most);
}
