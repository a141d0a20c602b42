namespace Samverkan.Cms.Api.Security;

/// <summary>Addresses of the sign-in. Those of the API and of the first page are fixed in the client, the others are ours.</summary>
public static class SecurityPaths
{
    public const string Base = "/umbraco/management/api/v1/security/back-office";
    public const string Login = "/umbraco/login";
    public const string ForgotPassword = Login + "/forgot-password";

    /// <summary>Where one's own passkeys are.</summary>
    public const string Passkeys = Login + "/passkeys";

    /// <summary>With <c>user</c> and <c>token</c>: where the link in a mail about a forgotten password leads.</summary>
    public const string NewPassword = Login + "/new-password";

    /// <summary>With <c>user</c> and <c>token</c>: where the link in an invitation leads.</summary>
    public const string Invitation = Login + "/invitation";
}
