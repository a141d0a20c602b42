namespace Samverkan.Cms.Api.Shared;

/// <summary>What a service came to, as the answer that says it: success in its shape, or the status by the table.</summary>
internal static class Answers
{
    /// <summary>200 without a body.</summary>
    public static IResult ToResult<T, TStatus>(this Attempt<T, TStatus> result) where TStatus : struct, Enum => result.Success ? Results.Ok() : Problems.Of(result.Status);

    /// <summary>200 without a body, from a service that gives nothing but its status.</summary>
    public static IResult ToResult<TStatus>(this Attempt<TStatus> result) where TStatus : struct, Enum => result.Success ? Results.Ok() : Problems.Of(result.Result);

    /// <summary>201 with the address and the key of what was made.</summary>
    /// <param name="result">What the service came to.</param>
    /// <param name="path">Address of the resource below the API's base.</param>
    public static IResult ToCreated<T, TStatus>(this Attempt<T, TStatus> result, string path) where T : IEntity? where TStatus : struct, Enum =>
        result is { Success: true, Result: { } made } ? new Created(path, made.Key) : Problems.Of(result.Status);

    /// <summary>200 with a model of what was given.</summary>
    public static IResult ToOk<T, TStatus, TModel>(this Attempt<T, TStatus> result, Func<T, TModel> model) where TStatus : struct, Enum =>
        result is { Success: true, Result: { } found } ? Results.Ok(model(found)) : Problems.Of(result.Status);
}
