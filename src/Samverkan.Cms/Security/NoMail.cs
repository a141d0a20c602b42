using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Security;

/// <summary>An engine room without the APIs sends no mail: invitations and forgotten passwords are settled by an administrator, who is told so here.</summary>
public sealed class NoMail : IUserInviteSender, IUserForgotPasswordSender
{
    public bool CanSendInvites() => false;

    public bool CanSend() => false;

    public Task InviteUser(UserInvitationMessage invite) => throw Refused();

    public Task SendForgotPassword(UserForgotPasswordMessage message) => throw Refused();

    private static NotSupportedException Refused() => new("This site sends no mail. Create the user with a password, or set a new one, and hand it over in person.");
}
