using System.Globalization;
using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

[DataEditor(EditorAliases.Slider, ValueEditorIsReusable = true)]
public sealed class Slider(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<SliderValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SliderConfigurationEditor(files);
}

/// <summary>A point (from = to) or a stretch.</summary>
public sealed record SliderRange(decimal From, decimal To);

/// <summary>Stored as one number, or as two parted by a comma.</summary>
public sealed class SliderValueEditor : ValueEditor<SliderRange>
{
    public SliderValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts, attribute) => Check<SliderConfiguration>(Complaint);

    public override SliderRange? Read(object? value) => value switch
    {
        null or "" => null,
        string text when !text.StartsWith('{') => Stored(text),
        _ => Parts.Json.TryDeserialize(value, out SliderRange? range) ? range : null,
    };

    protected override object Store(SliderRange model) =>
        model.From == model.To ? Text(model.From) : $"{Text(model.From)},{Text(model.To)}";

    protected override object Show(SliderRange model) => model;

    private static SliderRange? Stored(string text)
    {
        decimal?[] numbers = [.. text.Split(',').Select(n => decimal.TryParse(n, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : (decimal?)null)];
        return numbers[0] is { } from ? new SliderRange(from, numbers[^1] ?? from) : null;
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Complaint(SliderRange range, SliderConfiguration settings) =>
        range.From > range.To ? $"{range.From} is more than {range.To}."
        : range.From < settings.MinimumValue || range.To > settings.MaximumValue ? $"Must lie between {settings.MinimumValue} and {settings.MaximumValue}."
        : !settings.EnableRange && range.From != range.To ? "Takes one number."
        : settings.EnableRange && range.To - range.From < settings.MinimumRange ? $"The stretch must be at least {settings.MinimumRange}."
        : settings.Step > 0 && ((range.From - settings.MinimumValue) % settings.Step != 0 || (range.To - settings.MinimumValue) % settings.Step != 0) ? $"Goes in steps of {settings.Step}."
        : null;
}
