namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>All that the sign-in page shows. Text, not HTML: the page encodes it.</summary>
public sealed record SignInView
{
    /// <summary>The form's own name for its step, so that the endpoint knows which one was posted.</summary>
    public const string StepField = "step";

    /// <summary>Where to go afterwards. The endpoint checks that it is a path of this site.</summary>
    public const string ReturnUrlField = "ReturnUrl";

    /// <summary>The browser's answer about a passkey.</summary>
    public const string CredentialField = "credential";

    /// <summary>Goes along with it: the question, sealed.</summary>
    public const string PasskeyStateField = "passkeyState";

    /// <summary>What to show.</summary>
    public required SignInStep Step { get; init; }

    /// <summary><c>sv</c>; all else is shown in English.</summary>
    public required string Language { get; init; }

    /// <summary>The name of the antiforgery field; without it the form has none.</summary>
    public string? AntiforgeryField { get; init; }

    /// <summary>Its value.</summary>
    public string? AntiforgeryToken { get; init; }

    /// <summary>Goes along with each form and each link to another step.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>As it was typed, or whose password is set.</summary>
    public string? UserName { get; init; }

    /// <summary>Whether people sign in with their e-mail address (<c>Umbraco:CMS:Security:UsernameIsEmail</c>).</summary>
    public bool UserNameIsEmail { get; init; } = true;

    /// <summary>Ways to get a code; with one there is no choice.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>In the order of the fields.</summary>
    public IReadOnlyList<SignInError> Errors { get; init; } = [];

    /// <summary>Shown with a new password.</summary>
    public PasswordRules? PasswordRules { get; init; }

    /// <summary>Whether a forgotten password can be replaced by mail.</summary>
    public bool OffersReset { get; init; }

    /// <summary>The options of <c>navigator.credentials.get</c> as JSON; null when passkeys are not offered.</summary>
    public string? PasskeyOptions { get; init; }

    /// <summary>What the server must know of them when the answer comes.</summary>
    public string? PasskeyState { get; init; }

    /// <summary>Of the response's policy, if it asks scripts for one; files of this origin need none where it says <c>'self'</c>.</summary>
    public string? Nonce { get; init; }

    /// <summary>The address of <see cref="SignInStep.SignIn"/>.</summary>
    public string SignInAddress { get; init; } = CmsApi.Root + "/login";

    /// <summary>The address of <see cref="SignInStep.ForgotPassword"/>.</summary>
    public string ForgotPasswordAddress { get; init; } = CmsApi.Root + "/login/forgot-password";
}
