namespace Samverkan.Cms.Api.Shared;

/// <summary>What an editor reads when an operation was refused: what is wrong, in Umbraco's words where its test helpers know them, and what to do.</summary>
internal static class StatusTexts
{
    /// <summary>By the status alone where every kind means the same, by kind and status where not.</summary>
    private static readonly Dictionary<string, (string Title, string Detail)> Texts = new()
    {
        ["CancelledByNotification"] = ("Cancelled by notification", "A handler on this site stopped the operation. Its message says why."),
        ["CancelledByNotificationHandler"] = ("Cancelled by notification", "A handler on this site stopped the operation. Its message says why."),
        ["NotFound"] = ("Not found", "The item does not exist, or it was deleted by somebody else. Reload the tree."),
        ["ParentNotFound"] = ("Parent not found", "The place where this should go does not exist any more. Choose another."),
        ["DuplicateName"] = ("Duplicate name", "There is another item of this name in the same place. Choose another name."),
        ["DuplicateKey"] = ("Duplicate key", "There is another item with this key. Leave the key out to get a new one."),
        ["InvalidId"] = ("Invalid key", "The key belongs to something else already. Leave the key out to get a new one."),
        ["InvalidParent"] = ("Invalid place", "It cannot stand in itself, in something below it, or in something of another kind. Choose another place."),
        ["DuplicateAlias"] = ("Duplicate alias", "Another item has this alias. Choose another."),
        ["InvalidAlias"] = ("Invalid alias", "An alias begins with a letter and holds letters, digits and underscores. Some names are reserved."),
        ["InvalidName"] = ("Invalid name", "The name is empty, longer than 255 characters, or holds characters that are not allowed."),
        ["NameCannotBeEmpty"] = ("Name cannot be empty", "Give it a name."),
        ["MissingName"] = ("Missing name", "Give it a name."),
        ["NameTooLong"] = ("Name too long", "The name is longer than fits. Shorten it."),
        ["InTrash"] = ("In the recycle bin", "The item is in the recycle bin. Restore it first."),
        ["NotInTrash"] = ("Not in the recycle bin", "The item is not in the recycle bin. Move it there first."),
        ["NotEmpty"] = ("The folder is not empty", "Move or delete what it holds first."),
        ["NotAllowed"] = ("Not allowed here", "The type of this item is not allowed in this place."),
        ["CannotDeleteWhenReferenced"] = ("In use", "Other items refer to this one, so it may not be deleted. Remove the references first."),
        ["CannotMoveToRecycleBinWhenReferenced"] = ("In use", "Other items refer to this one, so it may not be moved to the recycle bin. Remove the references first."),
        ["CannotUnpublishWhenReferenced"] = ("In use", "Other items refer to this one, so it may not be unpublished. Remove the references first."),
        ["ContentInvalid"] = ("Invalid document", "A required field is empty or a value is not valid. The fields say which."),
        ["PathNotPublished"] = ("Parent not published", "The page above this one is not published, so this one cannot be shown. Publish that one first."),
        ["FailedBranch"] = ("Not everything was published", "Some pages below could not be published, for instance because they lack one of the languages. The others are published."),
        ["MandatoryCultureMissing"] = ("Mandatory language missing", "A language that must be published is missing. Publish it too."),
        ["FileExtensionNotAllowed"] = ("File type not allowed", "Files of this type are not accepted. Convert the file or choose another."),
        ["InvalidFileName"] = ("Invalid file name", "The name of the file holds a path or characters that are not allowed. Rename the file and upload it again."),
        ["DuplicateIsoCode"] = ("Duplicate ISO code", "There is a language with this code already."),
        ["InvalidIsoCode"] = ("Invalid language code", "The code does not name a culture that this server knows."),
        ["InvalidEmail"] = ("Invalid email supplied", "The address is not one that mail can be sent to. Write it as name@example.org."),
        ["UserGroupOperationStatus.AlreadyExists"] = ("Group exists", "Another group has this name or key. Choose another name."),
        ["InvalidElementFlagDocumentHasContent"] = ("Invalid IsElement flag", "Cannot change to element type because content has already been created with this document type. Delete that content first, or make another type."),
        ["InvalidElementFlagElementHasContent"] = ("Invalid IsElement flag", "Cannot change to document type because elements have already been created with this element type. Delete them first, or make another type."),
        ["InvalidElementFlagElementIsUsedInPropertyEditorConfiguration"] = ("Invalid IsElement flag", "Cannot change to document type because this element type is used in the configuration of a data type. Take it out there first."),
        ["InvalidElementFlagComparedToParent"] = ("Invalid IsElement flag", "A type and the one it inherits from must both be element types, or neither of them."),
        ["NonDeletable"] = ("Cannot be deleted", "The system itself needs this item."),
    };

    public static string Title(Enum status) => Of(status)?.Title ?? Statuses.InWords(status);

    public static string Detail(Enum status) => Of(status)?.Detail ?? $"The operation was not carried out: {Statuses.InWords(status).ToLowerInvariant()}. Nothing was changed.";

    private static (string Title, string Detail)? Of(Enum status) =>
        Texts.TryGetValue($"{status.GetType().Name}.{status}", out (string, string) text) || Texts.TryGetValue(status.ToString(), out text) ? text : null;
}
