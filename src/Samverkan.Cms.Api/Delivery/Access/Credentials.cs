namespace Samverkan.Cms.Api.Delivery.Access;

/// <summary>A key that is valid, and what it opens.</summary>
/// <param name="Id">Which one; <see cref="Guid.Empty"/> for the key of the settings.</param>
/// <param name="MayPreview">Drafts too.</param>
/// <param name="StartItem">The root document whose branch it opens; null: everything.</param>
/// <param name="Culture">The only one that it opens; null: each.</param>
internal sealed record Credentials(Guid Id, bool MayPreview, Guid? StartItem = null, string? Culture = null);
