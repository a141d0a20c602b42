using Samverkan.Content.Parts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Quality;

/// <summary>
/// Nothing is published with a picture that nobody has said anything of, whoever publishes and however: every way ends in this notification. An import of
/// files is no exception, or what it brought could not be published again.
/// </summary>
public sealed class PicturesBeforePublishing(PartReader parts, PicturesHaveText pictures) : INotificationHandler<ContentPublishingNotification>
{
    public void Handle(ContentPublishingNotification notification)
    {
        foreach (IContent document in notification.PublishedEntities)
        {
            if (Findings(notification, document).FirstOrDefault() is { Finding: { } finding, Culture: var culture }) notification.CancelOperation(Refusal(document, culture, finding));
        }
    }

    private IEnumerable<(Finding Finding, string? Culture)> Findings(ContentPublishingNotification notification, IContent document) => document.ContentType.VariesByCulture()
        ? document.PublishedCultures.SelectMany(culture => Findings(document, culture, notification.IsPublishingCulture(document, culture)))
        : Findings(document, null, isPublishing: true);

    /// <summary>A language that stays as it is published shows the same new picture where the picker has no languages.</summary>
    private IEnumerable<(Finding, string?)> Findings(IContent document, string? culture, bool isPublishing) =>
        pictures.In(new QualityPage(document.Key, null, culture, [], parts.Of(document, culture, published: true))).Where(found => isPublishing || !found.Property.VariesByCulture()).Select(found => (found.Finding, culture));

    private static EventMessage Refusal(IContent document, string? culture, Finding finding)
    {
        string name = EditorText.Quoted((culture is null ? document.Name : document.GetCultureName(culture)) ?? "");
        return new(EditorText.Of("Bild utan alternativtext", "Picture without alternative text"), EditorText.Of(
            $"{name} publiceras inte. {finding.Text} Den finns under {finding.Place}.",
            $"{name} is not published. {finding.Text} It is under {finding.Place}."), EventMessageType.Error);
    }
}
