namespace Samverkan.Cms.Headless;

/// <summary>What whoever asks may see of the published content: a key can open a part of it.</summary>
public interface IDeliveryBounds
{
    /// <summary>Whether there are any: what is kept for everybody is then not for this request.</summary>
    bool AreSet { get; }

    bool Hold(IPublishedContent document);
}

/// <summary>Without a request there are none.</summary>
public sealed class NoBounds : IDeliveryBounds
{
    public bool AreSet => false;

    public bool Hold(IPublishedContent document) => true;
}
