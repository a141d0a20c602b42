using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Content.Parts;

/// <summary>What has properties, as it reads in one language: a document, or a block inside one of its values.</summary>
/// <param name="Key">The document's key, or the block's, which stays the same from version to version.</param>
/// <param name="Label">The name of its type, as editors see it.</param>
/// <param name="Values">In the order of the editor's form.</param>
public sealed record Part(Guid Key, string Label, IReadOnlyList<PartValue> Values)
{
    /// <summary>Itself and the blocks inside it, at any depth, in reading order.</summary>
    public IEnumerable<Part> All => [this, .. Values.SelectMany(value => value.Blocks).SelectMany(block => block.All)];

    public PartValue? Value(string alias) => Values.FirstOrDefault(value => value.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));

    /// <returns>Empty when there is no such property or it has no value.</returns>
    public string Text(string alias) => Value(alias)?.Stored.Trim() ?? "";

    public bool IsSet(string alias) => Text(alias) is "1" or "true" or "True";
}

/// <summary>A property's value.</summary>
/// <param name="Property">Which property.</param>
/// <param name="Stored">As the database holds it; of rich text its HTML; empty for what holds nothing but blocks.</param>
/// <param name="Blocks">The blocks inside it, in reading order.</param>
public sealed record PartValue(IPropertyType Property, string Stored, IReadOnlyList<Part> Blocks)
{
    public string Alias => Property.Alias;

    /// <summary>The property's name, as editors see it.</summary>
    public string Label => Property.Name;

    private IElement? _html;

    public bool IsRichText => Property.PropertyEditorAlias == Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.RichText;

    /// <summary>Elements of rich text; none in any other value.</summary>
    /// <param name="selector">A CSS selector.</param>
    /// <param name="sign">Without this nothing can be found, and the HTML is not taken apart.</param>
    public IEnumerable<IElement> Elements(string selector, string sign) => IsRichText && Stored.Contains(sign, StringComparison.OrdinalIgnoreCase) ? (_html ??= Markup.Read(Stored)).QuerySelectorAll(selector) : [];
}
