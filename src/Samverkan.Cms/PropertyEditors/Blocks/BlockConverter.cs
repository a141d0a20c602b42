using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>What the block editors' converters share: the value is read once, its model is made from it.</summary>
public abstract class BlockConverter<TValue, TLayout>(string alias, IJsonSerializer json, BlockElements elements) : PropertyValueConverterBase
    where TValue : BlockValue<TLayout> where TLayout : class, IBlockLayoutItem
{
    protected BlockElements Elements => elements;

    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == alias;

    /// <summary>An invariant property of a variant document can hold blocks that differ by culture, so that its model is kept for each.</summary>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) =>
        propertyType.ContentType?.VariesByCulture() == true && !propertyType.VariesByCulture() ? PropertyCacheLevel.Elements : PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        TryRead(source, out TValue? value) ? value : null;

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        Model(inter as TValue, owner, propertyType, preview);

    /// <param name="value">Null when nothing is stored.</param>
    protected abstract object? Model(TValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview);

    private bool TryRead(object? source, [NotNullWhen(true)] out TValue? value)
    {
        value = null;
        return source is not (null or "") && json.TryDeserialize(source, out value) && value.GetLayouts()?.Any() == true;
    }
}
