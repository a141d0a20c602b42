namespace Samverkan.Web.Components;

/// <summary>A fact in the margin; on a phone it stands under the paragraph it belongs to.</summary>
public sealed record FactBox(string Heading, Prose? Text);
