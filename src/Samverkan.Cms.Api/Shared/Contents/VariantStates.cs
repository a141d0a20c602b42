namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>
/// What the client shows of a variant: how its draft and what visitors see relate. A document whose mandatory language was unpublished is shown in no
/// language, though Core keeps the flags of the others.
/// </summary>
internal static class VariantStates
{
    public static PublishableVariantState Of(IPublishableContentEntitySlim item, string? culture) => culture is null
        ? Of(item.Trashed, exists: true, item.Published, item.Edited)
        : Of(item.Trashed, Has(item.CultureNames.Keys, culture), item.Published && Has(item.PublishedCultures, culture), Has(item.EditedCultures, culture));

    public static PublishableVariantState Of(IPublishableContentBase item, string? culture) => culture is null
        ? Of(item.Trashed, exists: true, item.Published, item.Edited)
        : Of(item.Trashed, item.IsCultureAvailable(culture), item.Published && item.IsCulturePublished(culture), item.IsCultureEdited(culture));

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
