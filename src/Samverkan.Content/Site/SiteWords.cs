using Umbraco.Cms.Core.Dictionary;

namespace Samverkan.Content.Site;

/// <summary>Words of the interface, from Umbraco's dictionary. A missing word shows its key, so that someone notices.</summary>
public sealed partial class SiteWords(ICultureDictionary dictionary)
{
    public CultureInfo Culture => dictionary.Culture;

    public string this[string key] => Find(key) ?? key;

    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(Culture, this[key], values);

    /// <summary>The text of a value in a drop-down or check-box list: <c>material.kind.lesson</c>.</summary>
    public string Choice(string property, string value) => value is "" ? "" : this[$"{property}.{value}"];

    public string Choices(string property, IEnumerable<string> values) =>
        string.Join(", ", values.Select((value, at) => at == 0 ? Choice(property, value) : Lower(Choice(property, value))));

    private string? Find(string key) => dictionary[key] is { Length: > 0 } word ? word : null;

    private string Lower(string text) => text.Length > 0 ? Culture.TextInfo.ToLower(text[0]) + text[1..] : text;
}
