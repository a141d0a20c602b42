namespace Samverkan.Content.Model;

/// <summary>The register of partners.</summary>
[PublishedModel("partnerDirectory")]
public sealed class PartnerDirectory(IPublishedContent content, IPublishedValueFallback fallback) : SitePage(content, fallback);
