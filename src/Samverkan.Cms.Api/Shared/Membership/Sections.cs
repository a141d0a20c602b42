namespace Samverkan.Cms.Api.Shared.Membership;

/// <summary>Sections have one alias on the server and another in the client; those of extensions are the same in both.</summary>
internal static class Sections
{
    private static readonly (string Server, string Client)[] Known =
    [
        (Constants.Applications.Content, "Umb.Section.Content"), (Constants.Applications.Media, "Umb.Section.Media"), (Constants.Applications.Settings, "Umb.Section.Settings"),
        (Constants.Applications.Packages, "Umb.Section.Packages"), (Constants.Applications.Users, "Umb.Section.Users"), (Constants.Applications.Members, "Umb.Section.Members"),
        (Constants.Applications.Translation, "Umb.Section.Translation"), ("library", "Umb.Section.Library"), (Constants.Applications.Forms, "Umb.Section.Forms"),
    ];

    public static string ToClient(string alias) => Known.FirstOrDefault(s => s.Server == alias).Client ?? alias;

    public static string ToServer(string alias) => Known.FirstOrDefault(s => s.Client == alias).Server ?? alias;
}
