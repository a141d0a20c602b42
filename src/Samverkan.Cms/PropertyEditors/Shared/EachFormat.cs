using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>A property's regular expression, held against each string of a list.</summary>
public sealed class EachFormat(Func<object?, string[]> read) : IValueFormatValidator
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1); // an expression is an editor's: one that never ends must not stop the site

    public IEnumerable<ValidationResult> ValidateFormat(object? value, string valueType, string format)
    {
        if (read(value).All(s => Regex.IsMatch(s, format, RegexOptions.None, Patience))) yield break;
        yield return new ValidationResult(Constants.Validation.ErrorMessages.Properties.PatternMismatch, ["value"]);
    }
}
