using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>
/// Checks the values inside blocks by their own properties' rules, and says where each complaint belongs as a JSON path, as the client finds it. A value that varies inside
/// an invariant property is checked in each culture that shows its block.
/// </summary>
public sealed class NestedRules(IContentTypeService types, Lazy<IPropertyValidationService> rules)
{
    public IEnumerable<ValidationResult> Complaints(BlockValue value, PropertyValidationContext context) =>
        value.ContentData.Select((d, at) => (Data: d, At: at, Shown: value.Expose.Where(e => e.ContentKey == d.Key).Select(e => e.Culture).ToArray()))
            .Where(d => d.Shown.Length > 0).SelectMany(d => Complaints(d.Data, $"contentData[{d.At}]", d.Shown, context))
            .Concat(value.SettingsData.SelectMany((d, at) => Complaints(d, $"settingsData[{at}]", [.. value.Expose.Select(e => e.Culture)], context)));

    /// <param name="data">Of one block: its content or its settings.</param>
    /// <param name="path">Where that stands in the value.</param>
    /// <param name="shown">The cultures that show the block; null among them: every one.</param>
    /// <param name="context">Of the property that holds the blocks.</param>
    private IEnumerable<ValidationResult> Complaints(BlockItemData data, string path, string?[] shown, PropertyValidationContext context) =>
        (types.Get(data.ContentTypeKey)?.CompositionPropertyTypes ?? []).SelectMany(type => Contexts(type, shown, context), (type, at) => Complaint(data, path, type, at, ofCulture: context.Culture is null)).OfType<ValidationResult>();

    private static IEnumerable<PropertyValidationContext> Contexts(IPropertyType type, string?[] shown, PropertyValidationContext context) => context.Culture is null && type.VariesByCulture()
        ? context.CulturesBeingValidated.Where(c => shown.Contains(null) || shown.Contains(c, StringComparer.OrdinalIgnoreCase))
            .Select(c => new PropertyValidationContext { Culture = c, Segment = context.Segment, CulturesBeingValidated = context.CulturesBeingValidated, SegmentsBeingValidated = context.SegmentsBeingValidated })
        : [context];

    private NestedJsonPathValidationResults? Complaint(BlockItemData data, string path, IPropertyType type, PropertyValidationContext context, bool ofCulture)
    {
        int at = data.Values.FindIndex(v => v.Alias == type.Alias && (v.Culture is null || context.Culture is null || v.Culture.InvariantEquals(context.Culture)));
        ValidationResult[] complaints = [.. rules.Value.ValidatePropertyValue(type, at < 0 ? null : data.Values[at].Value, context)];
        if (complaints.Length == 0) return null;
        string place = at < 0 ? JsonPathExpression.MissingPropertyValue(type.Alias, ofCulture ? context.Culture : null, null) : $"{at}";
        NestedJsonPathValidationResults placed = new($"{path}.values[{place}].value");
        foreach (ValidationResult complaint in complaints) placed.ValidationResults.Add(complaint);
        return placed;
    }
}

/// <summary>As a validator of an editor that holds blocks.</summary>
public sealed class NestedValidator(Func<object?, BlockValue?> read, NestedRules rules) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        read(value) is { } blocks && rules.Complaints(blocks, validationContext).ToArray() is { Length: > 0 } complaints ? [Together(complaints)] : [];

    /// <summary>Core looks for paths below a result that gathers others, and for no path in a result that stands alone.</summary>
    private static NestedValidationResults Together(ValidationResult[] complaints)
    {
        NestedValidationResults all = new();
        foreach (ValidationResult complaint in complaints) all.ValidationResults.Add(complaint);
        return all;
    }
}
