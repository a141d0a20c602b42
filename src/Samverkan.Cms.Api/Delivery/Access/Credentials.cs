namespace Samverkan.Cms.Api.Delivery.Access;

/// <summary>A key that is valid, and what it opens.</summary>
/// <param name="Id">Which one; <see cref="Guid.Empty"/> for the key of the settings.</param>
/// <param name="MayPreview">Drafts too.</param>
internal sealed record Credentials(Guid Id, bool MayPreview);
