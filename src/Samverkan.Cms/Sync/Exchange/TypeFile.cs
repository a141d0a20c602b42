using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Exchange;

/// <summary>An exported type (.udt) as uSync would write it.</summary>
internal static class TypeFile
{
    /// <param name="exported">What Core's serializer writes for a type.</param>
    /// <param name="element">What uSync calls this kind of type.</param>
    /// <exception cref="SyncException">Key or alias are missing.</exception>
    public static SyncFile Of(XElement exported, string element)
    {
        XElement info = exported.Element("Info") ?? throw new SyncException("<Info> is missing", exported);
        if (!Guid.TryParse(info.Required("Key"), out Guid key) || key == Guid.Empty) throw new SyncException("<Key> is no key", info);
        string alias = info.Required("Alias");
        XElement taken = new("Info", info.Elements().Where(e => e.Name != "Key"), Cleanup(exported.Element("HistoryCleanupPolicy")));
        XElement structure = new("Structure", exported.Children("Structure").Select((child, order) => new XElement(element, new XAttribute("SortOrder", order), child.Value)));
        return new SyncFile($"{alias}.udt", new XElement(element, new XAttribute("Key", key), new XAttribute("Alias", alias), new XAttribute("Level", 1),
            taken, structure, exported.Element("GenericProperties"), exported.Element("Tabs")));
    }

    private static XElement? Cleanup(XElement? policy) => policy is null ? null : new("HistoryCleanup",
        new XElement("PreventCleanup", (string?)policy.Attribute("preventCleanup")),
        new XElement("KeepAllVersionsNewerThanDays", (string?)policy.Attribute("keepAllVersionsNewerThanDays")),
        new XElement("KeepLatestVersionPerDayForDays", (string?)policy.Attribute("keepLatestVersionPerDayForDays")));
}
