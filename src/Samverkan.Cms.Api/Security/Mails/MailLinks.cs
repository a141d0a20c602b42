using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>The links in mails about accounts. Core writes tokens in the alphabet that fits into addresses, and reads them so.</summary>
internal sealed class MailLinks(SiteAddress site, IServiceScopeFactory scopes) : IInviteUriProvider, IForgotPasswordUriProvider
{
    public Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee) => CreateAsync(invitee, SecurityPaths.Invitation, accounts => accounts.GenerateEmailConfirmationTokenAsync(invitee));

    public Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user) => CreateAsync(user, SecurityPaths.NewPassword, accounts => accounts.GeneratePasswordResetTokenAsync(user));

    public Task<Attempt<UserOperationStatus>> CanCreateForgotPasswordUriAsync() =>
        Task.FromResult(site.Find() is null ? Attempt.Fail(UserOperationStatus.ApplicationUrlNotConfigured) : Attempt.Succeed(UserOperationStatus.Success));

    private async Task<Attempt<Uri, UserOperationStatus>> CreateAsync(IUser user, string path, Func<ICoreBackOfficeUserManager, Task<Attempt<string, UserOperationStatus>>> makeToken)
    {
        if (site.Find() is not { } address) return Attempt.FailWithStatus(UserOperationStatus.ApplicationUrlNotConfigured, new Uri(path, UriKind.Relative));
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Attempt<string, UserOperationStatus> token = await makeToken(scope.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>());
        if (!token.Success) return Attempt.FailWithStatus(token.Status, address);
        QueryBuilder query = new() { { "user", user.Key.ToString() }, { "token", token.Result.ToUrlBase64() ?? "" }, { "lang", Letter.LanguageOf(user) } };
        return Attempt.SucceedWithStatus(UserOperationStatus.Success, new Uri(address, path + query));
    }
}
