namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>What a client posts for a file: the path it has, or the key of a file it uploaded just now.</summary>
public sealed record PostedFile(string? Src, Guid? TemporaryFileId);
