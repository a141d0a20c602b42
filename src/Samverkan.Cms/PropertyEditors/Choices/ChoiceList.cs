using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

/// <summary>Several of the values that the data type lists, stored as a JSON array.</summary>
public sealed class ChoiceList : ListValueEditor
{
    public ChoiceList(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts, attribute)
    {
        Check<ValueListConfiguration>((chosen, settings) => chosen.Except(settings.Items).FirstOrDefault() is { } unknown ? $"“{unknown}” is none of the choices." : null);
        Check<DropDownFlexibleConfiguration>((chosen, settings) => settings.Multiple || chosen.Length < 2 ? null : $"Takes one choice, has {chosen.Length}.");
    }
}
