using Samverkan.Content.Model;

namespace Samverkan.Content.Materials;

public static class MaterialOrder
{
    /// <summary>The newest first; what came out on the same day by name.</summary>
    public static IOrderedEnumerable<Material> Newest(this IEnumerable<Material> materials) =>
        materials.OrderByDescending(material => material.PublishedOn).ThenBy(material => material.Name, StringComparer.CurrentCulture);
}
