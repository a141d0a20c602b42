namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>
/// What the client shows of a variant: how its draft and what visitors see relate. A document whose mandatory language was unpublished is shown in no
/// language, though Core keeps the flags of the others.
/// </summary>
internal static class VariantStates
{
    public static PublishableVariantState Of(IPublishableContentEntitySlim document, string? culture) => culture is null
        ? Of(document.Trashed, exists: true, document.Published, document.Edited)
        : Of(document.Trashed, Has(document.CultureNames.Keys, culture), document.Published && Has(document.PublishedCultures, culture), Has(document.EditedCultures, culture));

    public static PublishableVariantState Of(IPublishableContentBase document, string? culture) => culture is null
        ? Of(document.Trashed, exists: true, document.Published, document.Edited)
        : Of(document.Trashed, document.IsCultureAvailable(culture), document.Published && document.IsCulturePublished(culture), document.IsCultureEdited(culture));

    private static PublishableVariantState Of(bool trashed, bool exists, bool published, bool edited) => (trashed, exists, published, edited) switch
    {
        (true, _, _, _) => PublishableVariantState.Trashed,
        (_, false, _, _) => PublishableVariantState.NotCreated,
        (_, _, false, _) => PublishableVariantState.Draft,
        (_, _, _, true) => PublishableVariantState.PublishedPendingChanges,
        _ => PublishableVariantState.Published,
    };

    private static bool Has(IEnumerable<string> cultures, string culture) => cultures.Any(c => c.InvariantEquals(culture));
}
