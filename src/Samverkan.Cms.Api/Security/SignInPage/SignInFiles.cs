namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>Answers <c>/umbraco/login-files/**</c>: style sheet, fonts, lines and the script of the sign-in page.</summary>
internal static class SignInFiles
{
    public const string Root = CmsApi.Root + "/login-files";

    public static IApplicationBuilder UseSignInFiles(this IApplicationBuilder app) => app.Use((http, next) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.Request.Path.StartsWithSegments(Root, out PathString rest) && rest.HasValue && SignInFile.All.TryGetValue(rest.Value[1..], out SignInFile? file)
            ? file.SendAsync(http)
            : next(http));
}
