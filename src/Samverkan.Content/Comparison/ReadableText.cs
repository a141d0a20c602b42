using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Samverkan.Content.Parts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using static Umbraco.Cms.Core.Constants.PropertyEditors;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Content.Comparison;

/// <summary>A value as somebody reads it: words without markup, names instead of keys.</summary>
public sealed class ReadableText(Lazy<PropertyEditorCollection> editors, IPublishedContentCache pages, IPublishedMediaCache media)
{
    private static readonly HashSet<string> Paragraphs = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "figure", "figcaption", "div", "pre", "br", "hr", "umb-rte-block"];

    public string Of(PartValue value) => value.Property.PropertyEditorAlias switch
    {
        Aliases.RichText => Of(Markup.Read(value.Stored), value.Blocks),
        Aliases.Boolean => value.Stored is "1" or "True" or "true" ? "✓" : "",
        Aliases.MultiUrlPicker => string.Join('\n', StoredJson.Objects(StoredJson.Read(value.Stored)).Select(Link)),
        _ => Picked(value) is { Length: > 0 } names ? names : Of(StoredJson.Read(value.Stored)) ?? value.Stored,
    };

    /// <summary>All that a block says, with what is inside it.</summary>
    public string Of(Part part) => string.Join('\n', part.All.SelectMany(inner => inner.Values).Select(Of).Where(text => text.Length > 0));

    /// <summary>Where a block stands, its label stands.</summary>
    private static string Of(IElement body, IReadOnlyList<Part> blocks)
    {
        StringBuilder text = new();
        Write(body, text, new Queue<Part>(blocks));
        return string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Write(INode node, StringBuilder text, Queue<Part> blocks)
    {
        if (node is IText words) text.Append(words.Data.Replace('\n', ' ').Replace('\u00a0', ' '));
        if (node is IElement { LocalName: var name } element)
        {
            bool isParagraph = Paragraphs.Contains(name);
            if (isParagraph) text.Append('\n');
            if (name is "img") text.Append('[').Append(element.GetAttribute("alt")).Append(']');
            if (name.StartsWith("umb-rte-block", StringComparison.Ordinal) && blocks.TryDequeue(out Part? block)) text.Append('[').Append(block.Label).Append(']');
            foreach (INode child in node.ChildNodes) Write(child, text, blocks);
            if (isParagraph) text.Append('\n');
            if (name is "td" or "th") text.Append(' ');
        }
    }

    private string Link(JsonObject link)
    {
        string name = StoredJson.Text(link, "name"), address = StoredJson.Text(link, "url");
        string target = UdiParser.TryParse(StoredJson.Text(link, "udi"), out GuidUdi? udi) ? Name(udi) : address;
        return name.Length == 0 || name == target ? target : $"{name} ({target})";
    }

    private string Picked(PartValue value) => value.Stored.Length > 0 && editors.Value[value.Property.PropertyEditorAlias]?.GetValueEditor() is IDataValueReference references
        ? string.Join('\n', references.GetReferences(value.Stored).Select(reference => reference.Udi).OfType<GuidUdi>().Select(Name))
        : "";

    /// <summary>Names of published pages may be seen by all; anything else may be a draft in somebody else's part of the site.</summary>
    private string Name(GuidUdi? item) => item is null ? "" : Published(item)?.Cultures.Values.Select(info => info.Name).FirstOrDefault() ?? $"… {item.Guid:N}"[..10];

    private IPublishedContent? Published(GuidUdi item) => item.EntityType == Constants.UdiEntityType.Media ? media.GetById(item.Guid) : pages.GetById(item.Guid);

    /// <summary>A list of words, one a line.</summary>
    private static string? Of(JsonNode? json) => json switch
    {
        JsonArray list when list.All(item => item is JsonValue) => string.Join('\n', list.Select(StoredJson.Text)),
        JsonObject file when file["src"] is { } address => StoredJson.Text(address),
        _ => null,
    };
}
