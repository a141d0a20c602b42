namespace Samverkan.Cms.Persistence.Documents;

/// <summary>
/// What is edited: everything available while not published; else what differs between draft and published version, in names or values.
/// An invariant value that differs counts for the default culture.
/// </summary>
public sealed record EditedState(bool Any, IReadOnlyCollection<string> Cultures)
{
    public static EditedState Of(IContent content, string defaultCulture)
    {
        bool varies = content.ContentType.VariesByCulture();
        if (!content.Published) return new EditedState(true, varies ? [.. content.AvailableCultures] : []);

        HashSet<string> cultures = new(StringComparer.OrdinalIgnoreCase);
        cultures.UnionWith(content.AvailableCultures.Where(c => !content.IsCulturePublished(c) || content.GetCultureName(c) != content.GetPublishName(c)));
        cultures.UnionWith(ChangedValues(content).Select(v => v.Culture ?? defaultCulture));
        if (varies) return new EditedState(cultures.Count > 0, [.. cultures.Where(content.IsCultureAvailable)]);
        return new EditedState(content.Name != content.PublishName || ChangedValues(content).Any(), []);
    }

    private static IEnumerable<IPropertyValue> ChangedValues(IContent content) =>
        from property in content.Properties
        from value in property.Values
        where property.PropertyType.SupportsVariation(value.Culture, value.Segment) && !Equals(value.EditedValue, value.PublishedValue)
        select value;
}
