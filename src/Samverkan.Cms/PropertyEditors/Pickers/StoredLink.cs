namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>A link as stored and as uSync writes it; the client sends the same without <c>udi</c>. <c>type</c> is document, media or external.</summary>
public sealed record StoredLink
{
    public string? Name { get; init; }

    public string? Target { get; init; }

    public string? Type { get; init; }

    public Guid? Unique { get; init; }

    public GuidUdi? Udi { get; init; }

    public string? Url { get; init; }

    public string? QueryString { get; init; }

    public string? Culture { get; init; }

    /// <summary>What the link leads to on this site; null for any other address.</summary>
    public GuidUdi? Node => Udi ?? (Unique is { } key && Type is Constants.UdiEntityType.Document or Constants.UdiEntityType.Media ? new GuidUdi(Type!, Unique!.Value) : null);
}
