namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>How many of something a data type allows.</summary>
internal static class Amount
{
    /// <param name="count">How many there are.</param>
    /// <param name="min">At least; null or 0: no limit.</param>
    /// <param name="max">At most; null or 0: no limit.</param>
    public static string? Complaint(int count, int? min, int? max) =>
        min > 0 && count < min ? $"Needs at least {min}, has {count}."
        : max > 0 && count > max ? $"Takes at most {max}, has {count}."
        : null;
}
