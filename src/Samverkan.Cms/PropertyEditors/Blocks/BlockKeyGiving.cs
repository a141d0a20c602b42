using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>Blocks of a copy, and of a document begun from a blueprint, are blocks of their own; a block that comes without a key gets one as its document is saved.</summary>
public sealed class BlockKeyGiving :
    INotificationHandler<ContentSavingNotification>, INotificationHandler<ContentCopyingNotification>, INotificationHandler<ContentScaffoldedNotification>,
    INotificationHandler<ElementSavingNotification>, INotificationHandler<ElementCopyingNotification>
{
    public void Handle(ContentSavingNotification notification) => Complete(notification.SavedEntities);

    public void Handle(ElementSavingNotification notification) => Complete(notification.SavedEntities);

    public void Handle(ContentCopyingNotification notification) => Change(notification.Copy, BlockKeys.Renewed, onlyChanged: false);

    public void Handle(ContentScaffoldedNotification notification) => Change(notification.Scaffold, BlockKeys.Renewed, onlyChanged: false);

    public void Handle(ElementCopyingNotification notification) => Change(notification.Copy, BlockKeys.Renewed, onlyChanged: false);

    private static void Complete(IEnumerable<IContentBase> items)
    {
        foreach (IContentBase item in items) Change(item, BlockKeys.Completed, onlyChanged: true);
    }

    private static void Change(IContentBase item, Func<string, string> change, bool onlyChanged)
    {
        foreach (IProperty property in item.Properties.Where(p => HoldsBlocks(p) && (!onlyChanged || p.IsDirty())))
        {
            foreach (IPropertyValue value in property.Values.ToArray())
            {
                if (value.EditedValue is string stored && change(stored) is var after && after != stored) property.SetValue(after, value.Culture, value.Segment);
            }
        }
    }

    private static bool HoldsBlocks(IProperty property) =>
        property.PropertyType.PropertyEditorAlias is EditorAliases.BlockList or EditorAliases.BlockGrid or EditorAliases.SingleBlock or EditorAliases.RichText;
}
