using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>What a mail to who follows a document says. {0} is the reader's name, {1} who did it, {2} the document, {3} what was done.</summary>
internal sealed record FollowerTexts(string Subject, string Greeting, string Lead, string Link, string Note, IReadOnlyDictionary<string, string> Done)
{
    private static readonly FollowerTexts Swedish = new(
        "”{2}” har {3}", "Hej {0}!", "{1} har gjort något med en sida som du följer: ”{2}” har {3}.",
        "Öppna sidan i redigeringen", "Du får det här för att du följer sidan eller en sida ovanför. Du slutar i sidans meny, under Notiser.",
        new Dictionary<string, string>
        {
            [ActionNew.ActionLetter] = "skapats",
            [ActionUpdate.ActionLetter] = "ändrats",
            [ActionPublish.ActionLetter] = "publicerats",
            [ActionUnpublish.ActionLetter] = "avpublicerats",
            [ActionMove.ActionLetter] = "flyttats",
            [ActionCopy.ActionLetter] = "kopierats",
            [ActionDelete.ActionLetter] = "slängts i papperskorgen",
            [ActionRestore.ActionLetter] = "hämtats ur papperskorgen",
            [ActionRollback.ActionLetter] = "återställts till en tidigare version",
            [ActionSort.ActionLetter] = "fått en ny ordning på sina undersidor",
            [ActionRights.ActionLetter] = "fått andra behörigheter",
            [ActionProtect.ActionLetter] = "fått ett annat skydd",
        });

    private static readonly FollowerTexts English = new(
        "“{2}” was {3}", "Hello {0},", "{1} has done something to a page that you follow: “{2}” was {3}.",
        "Open the page for editing", "You get this because you follow the page or one above it. You stop in the page’s menu, under Notifications.",
        new Dictionary<string, string>
        {
            [ActionNew.ActionLetter] = "created",
            [ActionUpdate.ActionLetter] = "changed",
            [ActionPublish.ActionLetter] = "published",
            [ActionUnpublish.ActionLetter] = "unpublished",
            [ActionMove.ActionLetter] = "moved",
            [ActionCopy.ActionLetter] = "copied",
            [ActionDelete.ActionLetter] = "put into the bin",
            [ActionRestore.ActionLetter] = "taken out of the bin",
            [ActionRollback.ActionLetter] = "rolled back to an earlier version",
            [ActionSort.ActionLetter] = "given a new order of the pages below it",
            [ActionRights.ActionLetter] = "given other permissions",
            [ActionProtect.ActionLetter] = "given another protection",
        });

    public static FollowerTexts For(IUser reader) => Letter.IsInSwedish(reader) ? Swedish : English;
}
