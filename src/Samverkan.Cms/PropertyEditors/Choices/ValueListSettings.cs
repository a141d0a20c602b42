using System.ComponentModel.DataAnnotations;
using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

/// <summary>Settings with a list of choices, <c>items</c>: each has a text, and a text occurs once.</summary>
public sealed class ValueListSettings<TConfiguration> : ConfigurationEditor<TConfiguration> where TConfiguration : ValueListConfiguration, new()
{
    public ValueListSettings(IIOHelper files) : base(files) => Field(nameof(ValueListConfiguration.Items)).Validators.Add(new Distinct());

    private sealed class Distinct : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            string[] items = value is IEnumerable<object?> list ? [.. list.Select(i => i?.ToString() ?? "")] : [];
            if (items.Any(string.IsNullOrWhiteSpace)) yield return new ValidationResult("Every choice needs a text.", ["items"]);
            foreach (string twice in items.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key)) yield return new ValidationResult($"“{twice}” is there more than once.", ["items"]);
        }
    }
}
