namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>What the sign-in page shows.</summary>
public enum SignInStep
{
    /// <summary>Fields <c>username</c> and <c>password</c>; where a passkey is offered, a second form with <c>credential</c>.</summary>
    SignIn,

    /// <summary>Fields <c>code</c> and <c>provider</c>.</summary>
    TwoFactor,

    /// <summary>Field <c>email</c>.</summary>
    ForgotPassword,

    /// <summary>No form. Says the same whether or not the address belongs to somebody.</summary>
    ForgotPasswordSent,

    /// <summary>Fields <c>password</c> and <c>confirmPassword</c>, after a link in a mail about a forgotten password.</summary>
    NewPassword,

    /// <summary>The same fields, after a link in an invitation.</summary>
    Invited,

    /// <summary>No form: the link has been used, or is too old.</summary>
    Failed,

    /// <summary>No form: the password has been saved.</summary>
    Done,
}
