namespace Samverkan.Cms.Api.Delivery.Answers;

/// <summary>What an operation found, to be written as JSON; or how it refuses.</summary>
internal readonly record struct Outcome(object? Value, IResult? Refusal)
{
    /// <summary>It will soon be another, though nothing is published: it is not kept.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Without a body, as Umbraco's clients know it.</summary>
    public static Outcome NotFound { get; } = Empty(StatusCodes.Status404NotFound);

    public static Outcome Of(object value) => new(value, null);

    public static Outcome Refused(IResult refusal) => new(null, refusal);

    public static Outcome Empty(int status) => Refused(Results.StatusCode(status));
}
