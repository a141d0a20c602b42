using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>A check of a value against its data type's settings: gives the complaint, or null.</summary>
public sealed class Rule<TModel, TConfiguration>(Func<object?, TModel?> read, Func<TModel, TConfiguration, string?> complaint) : IValueValidator
    where TModel : class where TConfiguration : class
{
    public IEnumerable<ValidationResult> Validate(object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (read(value) is not { } model || dataTypeConfiguration is not TConfiguration settings) yield break;
        if (complaint(model, settings) is { } text) yield return new ValidationResult(text, ["value"]);
    }
}

/// <summary>Mandatory means that something is in it: an empty list or an empty rich text does not count.</summary>
public sealed class Filled(Func<object?, bool> isFilled) : IValueRequiredValidator
{
    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType)
    {
        if (!isFilled(value)) yield return new ValidationResult(Constants.Validation.ErrorMessages.Properties.Missing, ["value"]);
    }
}
