using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Samverkan.Cms.Api.Security.SignIn;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>The page of one's own passkeys. Who has not signed in with the browser lately is asked to, and comes back.</summary>
internal static class PasskeyPageEndpoints
{
    private static readonly string SignInFirst = $"{SecurityPaths.Login}?{SignInView.ReturnUrlField}={Uri.EscapeDataString(SecurityPaths.Passkeys)}";

    public static void MapPasskeyPage(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(SecurityPaths.Passkeys, [HttpMethods.Get, HttpMethods.Head], Open);
        routes.MapPost(SecurityPaths.Passkeys, Post);
    }

    private static async Task<IResult> Open(HttpContext http, CookieSession cookie, SignInForms forms, UserPasskeys passkeys, PasskeyCeremony ceremony, string? said = null) =>
        await cookie.FindAsync(http) is { } found
            ? await ShowAsync(http, found.User, forms, passkeys, ceremony, Enum.TryParse(said, out PasskeyMessage message) && Enum.IsDefined(message) ? message : null)
            : Results.Redirect(SignInFirst);

    private static async Task<IResult> Post(HttpContext http, CookieSession cookie, SignInForms forms, UserPasskeys passkeys, PasskeyCeremony ceremony)
    {
        if (await cookie.FindAsync(http) is not { } found) return Results.Redirect(SignInFirst);
        PasskeyMessage message = await forms.ReadAsync(http) is { } form ? await DoAsync(http, found.User, form, passkeys) : PasskeyMessage.FormExpired;
        return message is PasskeyMessage.Added or PasskeyMessage.Renamed or PasskeyMessage.Removed
            ? Results.Redirect($"{SecurityPaths.Passkeys}?said={message}") // so that loading the page again does nothing again
            : await ShowAsync(http, found.User, forms, passkeys, ceremony, message);
    }

    private static Task<PasskeyMessage> DoAsync(HttpContext http, IUser user, SignInFormData form, UserPasskeys passkeys) => form.Do switch
    {
        PasskeyPage.Rename when form.PasskeyId is { } id => passkeys.RenameAsync(user, id, form.Name),
        PasskeyPage.Remove when form.PasskeyId is { } id => passkeys.RemoveAsync(user, id, by: user),
        _ => passkeys.AddAsync(http, user, form.Name, form.Credential, form.PasskeyState),
    };

    private static async Task<IResult> ShowAsync(HttpContext http, IUser user, SignInForms forms, UserPasskeys passkeys, PasskeyCeremony ceremony, PasskeyMessage? message)
    {
        AntiforgeryTokenSet tokens = forms.Protect(http);
        (string options, string state) = await ceremony.CreationAsync(http, user);
        PasskeyPage page = new()
        {
            Language = user.Language?.StartsWith("sv", StringComparison.OrdinalIgnoreCase) == true ? "sv" : "en",
            Passkeys = await passkeys.ListAsync(user),
            Options = options,
            State = state,
            Token = SignInHtml.Hidden(tokens.FormFieldName, tokens.RequestToken),
            Message = message,
        };
        return Results.Content(page.Render(), "text/html; charset=utf-8", Encoding.UTF8, page.IsRefusal ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}
