namespace Samverkan.Cms.Persistence.Languages;

/// <summary>A language was asked for that the site does not have.</summary>
/// <param name="sought">Its ISO code or its number, as it was asked for.</param>
public sealed class UnknownLanguageException(object sought) : ArgumentException($"There is no language {sought}. Make it in the settings, or choose one that is there.");
