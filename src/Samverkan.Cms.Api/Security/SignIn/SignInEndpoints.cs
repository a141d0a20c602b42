namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>Umbraco's own sign-in calls, for scripts and test helpers that are written for them. The page of the site posts a form instead.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{SecurityPaths.Base}/login", Login);
        routes.MapPost($"{SecurityPaths.Base}/verify-2fa", VerifyTwoFactor);
        routes.MapSignInPage();
    }

    /// <summary>200; 401 for a wrong name or password; 403 for one who may not; 402 when a second factor is needed.</summary>
    private static async Task<IResult> Login(HttpContext http, LoginRequest login, SignInService signIn, ITwoFactorLoginService twoFactor, IUserService users) =>
        await signIn.PasswordAsync(http, login.Username, login.Password) switch
        {
            SignInOutcome.Success => Results.Ok(),
            SignInOutcome.TwoFactorNeeded => Results.Json(new
            {
                twoFactorLoginView = (string?)null,
                enabledTwoFactorProviderNames = await twoFactor.GetEnabledTwoFactorProviderNamesAsync(users.GetByUsername(login.Username)!.Key), // found a moment ago
            }, statusCode: StatusCodes.Status402PaymentRequired),
            SignInOutcome.NotAllowed or SignInOutcome.LockedOut => Problems.Problem(StatusCodes.Status403Forbidden, "Not allowed", "The account is locked or disabled. Ask an administrator to unlock it."),
            _ => Problems.Problem(StatusCodes.Status401Unauthorized, "Invalid credentials", "The user name or the password is wrong."),
        };

    private static async Task<IResult> VerifyTwoFactor(HttpContext http, VerifyTwoFactorRequest verify, SignInService signIn) =>
        await signIn.TwoFactorAsync(http, verify.Provider, verify.Code) switch
        {
            SignInOutcome.Success => Results.Ok(),
            SignInOutcome.NotAllowed or SignInOutcome.LockedOut => Problems.Problem(StatusCodes.Status403Forbidden, "Not allowed", "Sign in with your password first."),
            _ => Problems.BadRequest("Invalid code", "The code is wrong or too old. Wait for the next one and try again."),
        };

    internal sealed record LoginRequest(string Username = "", string Password = "");

    internal sealed record VerifyTwoFactorRequest(string Code = "", string Provider = "");
}
