namespace Samverkan.Web.Components;

public sealed record Choice(string Value, string Text, bool IsChosen);

/// <summary>A field of a form that chooses one of a few; the empty value chooses all.</summary>
public sealed record ChoiceList(string Name, string Label, IReadOnlyList<Choice> Choices)
{
    public static ChoiceList Of(string name, string property, IEnumerable<string> values, string chosen, SiteWords words) => new(
        name,
        words[property],
        [new("", words["materialLibrary.filter.any"], chosen is ""), .. values.Select(value => new Choice(value, words.Choice(property, value), value == chosen))]);
}
