namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>A picked node as the client sends and gets it; <c>type</c> is document, media or member.</summary>
public sealed record PickedNode(string Type, Guid Unique)
{
    public GuidUdi Udi => new(Type, Unique);

    public static PickedNode? Of(string udi) => UdiParser.TryParse(udi, out GuidUdi? parsed) && parsed is not null ? new PickedNode(parsed.EntityType, parsed.Guid) : null;
}
