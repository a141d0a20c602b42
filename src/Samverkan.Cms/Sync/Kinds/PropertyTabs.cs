using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>The groups and tabs of a type as its file has them.</summary>
internal sealed class PropertyTabs
{
    private readonly IContentTypeComposition _type;
    private readonly HashSet<string> _aliases = new(StringComparer.OrdinalIgnoreCase);

    public PropertyTabs(IContentTypeComposition type, SyncFile file)
    {
        _type = type;
        foreach (XElement xml in file.Root.Children("Tabs")) Read(xml);
    }

    public IPropertyType Add(PropertyType property, XElement xml)
    {
        if (GroupAlias(xml) is { } group) _type.AddPropertyType(property, group, xml.Element("Tab")!.Value);
        else _type.AddPropertyType(property);
        return _type.PropertyTypes.Single(p => p.Alias == property.Alias);
    }

    public void Place(IPropertyType property, XElement xml)
    {
        string? wanted = GroupAlias(xml);
        string? now = _type.PropertyGroups.FirstOrDefault(g => g.PropertyTypes?.Any(p => p.Alias == property.Alias) == true)?.Alias;
        if (wanted != now) _type.MovePropertyType(property.Alias, wanted);
    }

    /// <summary>Empty groups that the file does not have.</summary>
    public void RemoveOthers()
    {
        foreach (string gone in _type.PropertyGroups.Select(g => g.Alias).Where(a => !_aliases.Contains(a)).ToArray()) _type.PropertyGroups.Remove(_type.PropertyGroups[gone]);
    }

    private void Read(XElement xml)
    {
        string caption = xml.Value("Caption") ?? "";
        string alias = xml.Value("Alias") ?? caption.ToLowerInvariant();
        _aliases.Add(alias);
        if (!_type.PropertyGroups.Contains(alias)) _type.AddPropertyGroup(alias, caption);
        PropertyGroup group = _type.PropertyGroups[alias];
        if (!group.HasIdentity && xml.ElementKey() is var key && key != Guid.Empty) group.Key = key;
        (group.Name, group.SortOrder) = (caption, xml.Int("SortOrder"));
        group.Type = Enum.TryParse(xml.Value("Type"), out PropertyGroupType type) ? type : PropertyGroupType.Group;
    }

    /// <summary>Old files name the tab by its caption only.</summary>
    private string? GroupAlias(XElement xml)
    {
        if (xml.Element("Tab") is not { } tab || tab.Value.Length == 0 && tab.Attribute("Alias") is null) return null;
        string alias = (string?)tab.Attribute("Alias") ?? _type.PropertyGroups.FirstOrDefault(g => g.Name == tab.Value)?.Alias ?? tab.Value.ToLowerInvariant();
        if (!_type.PropertyGroups.Contains(alias)) _type.AddPropertyGroup(alias, tab.Value);
        _aliases.Add(alias);
        return alias;
    }
}
