namespace Samverkan.Cms.Persistence.Contents;

/// <summary>An item was read, published by somebody else, and is to be saved as if it had not been. Nothing of it is written.</summary>
/// <param name="name">Of the item.</param>
public sealed class StaleContentException(string? name) : InvalidOperationException($"{name} was published by somebody else meanwhile. Read it again, and repeat the change.");
