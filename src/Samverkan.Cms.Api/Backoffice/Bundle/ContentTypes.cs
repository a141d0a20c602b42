using Microsoft.AspNetCore.StaticFiles;

namespace Samverkan.Cms.Api.Backoffice.Bundle;

internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string name)
    {
        string type = Known.TryGetContentType(name, out string? found) ? found : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }
}
