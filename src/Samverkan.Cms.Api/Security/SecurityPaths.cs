namespace Samverkan.Cms.Api.Security;

/// <summary>Addresses that are fixed in the client.</summary>
public static class SecurityPaths
{
    public const string Base = "/umbraco/management/api/v1/security/back-office";
    public const string Login = "/umbraco/login";
}
