using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>Checks the values inside blocks by their own properties' rules, and says where each complaint belongs as a JSON path, as the client finds it.</summary>
public sealed class NestedRules(IContentTypeService types, Lazy<IPropertyValidationService> rules)
{
    public IEnumerable<ValidationResult> Complaints(BlockValue value, PropertyValidationContext context) =>
        value.ContentData.Where(d => value.Expose.Any(e => e.ContentKey == d.Key)).SelectMany(d => Complaints(d, $"contentData[{value.ContentData.IndexOf(d)}]", context))
            .Concat(value.SettingsData.SelectMany((d, at) => Complaints(d, $"settingsData[{at}]", context)));

    private IEnumerable<ValidationResult> Complaints(BlockItemData data, string path, PropertyValidationContext context)
    {
        foreach (IPropertyType type in types.Get(data.ContentTypeKey)?.CompositionPropertyTypes ?? [])
        {
            BlockPropertyValue? value = data.Values.FirstOrDefault(v => v.Alias == type.Alias && (v.Culture is null || context.Culture is null || v.Culture == context.Culture));
            ValidationResult[] complaints = [.. rules.Value.ValidatePropertyValue(type, value?.Value, context)];
            if (complaints.Length == 0) continue;
            NestedJsonPathValidationResults placed = new(value is null
                ? $"{path}.{JsonPathExpression.MissingPropertyValue(type.Alias, null, null)}"
                : $"{path}.values[{data.Values.IndexOf(value)}].value");
            foreach (ValidationResult complaint in complaints) placed.ValidationResults.Add(complaint);
            yield return placed;
        }
    }
}

/// <summary>As a validator of an editor that holds blocks.</summary>
public sealed class NestedValidator(Func<object?, BlockValue?> read, NestedRules rules) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        read(value) is { } blocks ? rules.Complaints(blocks, validationContext) : [];
}
