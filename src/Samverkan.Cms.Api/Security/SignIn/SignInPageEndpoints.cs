using Samverkan.Cms.Api.Security.Passkeys;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>The page where people sign in: name and password, then a code where the account asks for one.</summary>
internal static partial class SignInPageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSignInPage(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(SecurityPaths.Login, Reading, Open);
        routes.MapPost(SecurityPaths.Login, Post);
        routes.MapPasswordPages();
        routes.MapPasskeyPage();
        routes.MapUserPasskeys();
    }

    private static IResult Open(HttpContext http, SignInForms forms) => forms.Show(View(SignInStep.SignIn, ReturnUrl(http)));

    private static async Task<IResult> Post(HttpContext http, SignInForms forms, SignInService signIn)
    {
        if (await forms.ReadAsync(http) is not { } form) return Expired(http, forms);
        if (form.Credential.Length > 0) return await PasskeyAsync(http, form, forms, signIn);
        return form.IsSecondStep ? await SecondAsync(http, form, forms, signIn) : await FirstAsync(http, form, forms, signIn);
    }

    private static async Task<IResult> FirstAsync(HttpContext http, SignInFormData form, SignInForms forms, SignInService signIn)
    {
        SignInView view = View(SignInStep.SignIn, form.ReturnUrl) with { UserName = form.UserName };
        if (Missing(form.UserName, form.Password) is { Length: > 0 } missing) return forms.Show(view with { Errors = missing }, StatusCodes.Status400BadRequest);
        return await signIn.PasswordAsync(http, form.UserName, form.Password) switch
        {
            SignInOutcome.Success => Onwards(form),
            SignInOutcome.TwoFactorNeeded => forms.Show(View(SignInStep.TwoFactor, form.ReturnUrl) with { Providers = await signIn.ProvidersAsync(form.UserName) }),
            SignInOutcome.LockedOut => Refuse(SignInMessage.LockedOut, StatusCodes.Status403Forbidden),
            SignInOutcome.NotAllowed => Refuse(SignInMessage.NotAllowed, StatusCodes.Status403Forbidden),
            _ => Refuse(SignInMessage.WrongCredentials, StatusCodes.Status401Unauthorized),
        };

        IResult Refuse(SignInMessage message, int status) => forms.Show(view with { Errors = [new("", message)] }, status);
    }

    private static async Task<IResult> SecondAsync(HttpContext http, SignInFormData form, SignInForms forms, SignInService signIn)
    {
        if (await signIn.PendingProvidersAsync(http) is not { } providers) return Expired(http, forms, form.ReturnUrl);
        SignInView view = View(SignInStep.TwoFactor, form.ReturnUrl) with { Providers = providers };
        if (form.Code.Length == 0) return forms.Show(view with { Errors = [new("code", SignInMessage.CodeMissing)] }, StatusCodes.Status400BadRequest);
        return await signIn.TwoFactorAsync(http, form.Provider, form.Code) switch
        {
            SignInOutcome.Success => Onwards(form),
            SignInOutcome.NotAllowed or SignInOutcome.LockedOut => forms.Show(View(SignInStep.SignIn, form.ReturnUrl) with { Errors = [new("", SignInMessage.LockedOut)] }, StatusCodes.Status403Forbidden),
            _ => forms.Show(view with { Errors = [new("code", SignInMessage.WrongCode)] }, StatusCodes.Status401Unauthorized),
        };
    }

    /// <summary>One step: who has a passkey has confirmed it with a finger, a face or a code.</summary>
    private static async Task<IResult> PasskeyAsync(HttpContext http, SignInFormData form, SignInForms forms, SignInService signIn)
    {
        return await signIn.PasskeyAsync(http, form.Credential, form.PasskeyState) switch
        {
            SignInOutcome.Success => Onwards(form),
            SignInOutcome.LockedOut => Refuse(SignInMessage.LockedOut, StatusCodes.Status403Forbidden),
            SignInOutcome.NotAllowed => Refuse(SignInMessage.NotAllowed, StatusCodes.Status403Forbidden),
            _ => Refuse(SignInMessage.PasskeyFailed, StatusCodes.Status401Unauthorized),
        };

        IResult Refuse(SignInMessage message, int status) => forms.Show(View(SignInStep.SignIn, form.ReturnUrl) with { Errors = [new("", message)] }, status);
    }

    private static SignInError[] Missing(string userName, string password) =>
    [
        .. userName.Length == 0 ? [new SignInError("username", SignInMessage.UserNameMissing)] : Array.Empty<SignInError>(),
        .. password.Length == 0 ? [new SignInError("password", SignInMessage.PasswordMissing)] : Array.Empty<SignInError>(),
    ];

    private static IResult Expired(HttpContext http, SignInForms forms, string? returnUrl = null) =>
        forms.Show(View(SignInStep.SignIn, returnUrl ?? ReturnUrl(http)) with { Errors = [new("", SignInMessage.FormExpired)] }, StatusCodes.Status400BadRequest);

    private static IResult Onwards(SignInFormData form) => Results.Redirect(form.ReturnUrl ?? CmsApi.Root);

    private static SignInView View(SignInStep step, string? returnUrl) => new() { Step = step, Language = "", ReturnUrl = returnUrl };

    private static string? ReturnUrl(HttpContext http) => LocalPath.Of(http.Request.Query[SignInView.ReturnUrlField]);
}
