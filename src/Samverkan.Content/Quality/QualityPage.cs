using Samverkan.Content.Parts;

namespace Samverkan.Content.Quality;

/// <summary>A page that rules look at, in one language.</summary>
/// <param name="Key">The document.</param>
/// <param name="Parent">The page above; null at the root.</param>
/// <param name="Culture">Null for what has no languages.</param>
/// <param name="Cultures">The languages that it is written in.</param>
/// <param name="Content">What stands on it.</param>
public sealed record QualityPage(Guid Key, Guid? Parent, string? Culture, IReadOnlyCollection<string> Cultures, Part Content);
