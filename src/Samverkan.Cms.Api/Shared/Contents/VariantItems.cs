namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>The variants of documents and elements on one page of a list or tree; what all need is fetched once.</summary>
internal sealed class VariantItems
{
    private readonly string _defaultCulture;
    private readonly IDictionary<Guid, IEnumerable<ContentSchedule>> _schedules;

    private VariantItems(string defaultCulture, IDictionary<Guid, IEnumerable<ContentSchedule>> schedules) => (_defaultCulture, _schedules) = (defaultCulture, schedules);

    /// <param name="keys">Of all items on the page.</param>
    /// <param name="schedules">Core's service of the kind: when which of them is published and unpublished.</param>
    /// <param name="languages">Say which is the default.</param>
    public static async Task<VariantItems> OfAsync(Guid[] keys, Func<Guid[], IDictionary<Guid, IEnumerable<ContentSchedule>>> schedules, ILanguageService languages) =>
        new(await languages.GetDefaultIsoCodeAsync(), keys.Length == 0 ? new Dictionary<Guid, IEnumerable<ContentSchedule>>() : schedules(keys));

    /// <summary>Names by language: the default one first, where the client takes the name of the tree from.</summary>
    public IReadOnlyList<PublishableVariantItemResponseModel> Of(IPublishableContentEntitySlim item)
    {
        if (!item.Variations.VariesByCulture()) return [Variant(item, null, item.Name ?? "")];
        return [.. item.CultureNames.OrderByDescending(c => c.Key.InvariantEquals(_defaultCulture)).Select(c => Variant(item, c.Key, c.Value))];
    }

    private PublishableVariantItemResponseModel Variant(IPublishableContentEntitySlim item, string? culture, string name)
    {
        PublishableVariantState state = VariantStates.Of(item, culture);
        return new() { Id = item.Key, Culture = culture, Name = name, State = state, Flags = Flags.OfVariant(_schedules.TryGetValue(item.Key, out var schedules) ? schedules : [], culture, state) };
    }
}
