namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>What went wrong; <see cref="SignInTexts"/> has the words.</summary>
public enum SignInMessage
{
    /// <summary>Nothing in <c>username</c>.</summary>
    UserNameMissing,

    /// <summary>Nothing in <c>email</c>.</summary>
    EmailMissing,

    /// <summary>What is in <c>email</c> is no address.</summary>
    EmailInvalid,

    /// <summary>Nothing in <c>password</c> or <c>confirmPassword</c>.</summary>
    PasswordMissing,

    /// <summary>Nobody has this name and this password. Never says which of them is wrong.</summary>
    WrongCredentials,

    /// <summary>Too many wrong passwords; the account is locked.</summary>
    LockedOut,

    /// <summary>The account is disabled or may not reach the backoffice.</summary>
    NotAllowed,

    /// <summary>Nothing in <c>code</c>.</summary>
    CodeMissing,

    /// <summary>The code is wrong or too old.</summary>
    WrongCode,

    /// <summary>The password breaks one of the rules that the page shows.</summary>
    PasswordTooWeak,

    /// <summary>The two passwords are not the same.</summary>
    PasswordsDiffer,

    /// <summary>The passkey is not known here, or was not confirmed.</summary>
    PasskeyFailed,

    /// <summary>The antiforgery token or the first step has expired.</summary>
    FormExpired,

    /// <summary>More tries than the rate limit allows.</summary>
    TooManyAttempts,

    /// <summary>Our fault.</summary>
    Unexpected,
}
