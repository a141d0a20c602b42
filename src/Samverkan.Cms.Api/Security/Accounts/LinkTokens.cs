using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>Tokens in invitations; they last as long as <c>Security:UserInviteEmailExpiry</c>.</summary>
public sealed class InvitationTokens(IDataProtectionProvider protection, IOptions<SecuritySettings> settings, ILogger<DataProtectorTokenProvider<BackOfficeAccount>> log)
    : DataProtectorTokenProvider<BackOfficeAccount>(protection, new OptionsWrapper<DataProtectionTokenProviderOptions>(new DataProtectionTokenProviderOptions { Name = Name, TokenLifespan = settings.Value.UserInviteEmailExpiry }), log)
{
    public new const string Name = "Invitation";
}

/// <summary>Tokens in mails about forgotten passwords; they last as long as <c>Security:PasswordResetEmailExpiry</c>.</summary>
public sealed class PasswordResetTokens(IDataProtectionProvider protection, IOptions<SecuritySettings> settings, ILogger<DataProtectorTokenProvider<BackOfficeAccount>> log)
    : DataProtectorTokenProvider<BackOfficeAccount>(protection, new OptionsWrapper<DataProtectionTokenProviderOptions>(new DataProtectionTokenProviderOptions { Name = Name, TokenLifespan = settings.Value.PasswordResetEmailExpiry }), log)
{
    public new const string Name = "PasswordReset";
}
