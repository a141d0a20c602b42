using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Partners.Places;

/// <summary>A user of each role, to try the CMS with. For Development alone: their passwords stand on the console, once.</summary>
public sealed class ExampleUsers(IUserService users, ICoreBackOfficeUserManager passwords, IKeyValueService values, PartnerPlaces places)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    private const string Made = "Samverkan.ExampleUsers";

    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken stop)
    {
        if (values.GetValue(Made) is not null || places.All().FirstOrDefault() is not { } partner) return;
        var place = PartnerPlace.Of(partner);
        List<string> lines =
        [
            await MakeAsync("skribent@example.org", "Sam Skribent", place.Group(PartnerRole.Writer), place.Name),
            await MakeAsync("redaktor@example.org", "Robin Redaktör", place.Group(PartnerRole.Editor), place.Name),
            await MakeAsync("huvudredaktor@example.org", "Hedda Huvudredaktör", LeadEditors.Key, "hela webbplatsen"),
        ];
        values.SetValue(Made, DateTime.UtcNow.ToString("O"));
        Console.WriteLine($"{Environment.NewLine}  Example users, shown this once:{Environment.NewLine}{string.Concat(lines)}");
    }

    private async Task<string> MakeAsync(string email, string name, Guid group, string where)
    {
        var made = await users.CreateAsync(Constants.Security.SuperUserKey, new UserCreateModel { Email = email, UserName = email, Name = name, UserGroupKeys = new HashSet<Guid> { group } }, approveUser: true);
        if (made.Result.CreatedUser is not { } user) return $"  {email}: {made.Status}{Environment.NewLine}";
        var password = passwords.GeneratePassword();
        var changed = await users.ChangePasswordAsync(Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = password });
        return $"  {email,-28} {(changed.Success ? password : changed.Status)}  ({where}){Environment.NewLine}";
    }
}
