namespace Samverkan.Cms.Api.Shared;

/// <summary>What a creation answers: no body, the address in <c>Location</c>, the key (or path) where the client looks for it.</summary>
/// <param name="Path">Address below the API's base, beginning with /.</param>
/// <param name="Id">The new thing's key or path.</param>
public sealed record Created(string Path, string Id) : IResult
{
    public const string ResourceHeader = "Umb-Generated-Resource";

    public Created(string path, Guid id) : this($"{path}/{id}", id.ToString()) { }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpRequest request = httpContext.Request;
        httpContext.Response.StatusCode = StatusCodes.Status201Created;
        httpContext.Response.Headers.Location = $"{request.Scheme}://{request.Host}{Management.ManagementApi.Base}{Path}";
        httpContext.Response.Headers[ResourceHeader] = Uri.EscapeDataString(Id);
        return Task.CompletedTask;
    }
}
