namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>A backoffice user as ASP.NET Core Identity sees it. The user itself is Core's; what Identity changes is saved through Core.</summary>
public sealed class BackOfficeAccount(IUser user)
{
    public IUser User => user;

    public string Id => user.Key.ToString();
}
