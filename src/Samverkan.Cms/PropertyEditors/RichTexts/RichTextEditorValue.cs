using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text as stored, sent and got: HTML, and the blocks whose places are marked in it.</summary>
public sealed partial record RichTextEditorValue(string Markup, RichTextBlockValue? Blocks)
{
    /// <summary>Reads the JSON, or the plain HTML of older sites; null when a reader would see nothing.</summary>
    public static RichTextEditorValue? Read(object? value, IJsonSerializer json)
    {
        RichTextEditorValue? read = value switch
        {
            null or "" => null,
            RichTextEditorValue rich => rich,
            string html when !html.TrimStart().StartsWith('{') => new RichTextEditorValue(html, null),
            _ => json.TryDeserialize(value, out RichTextEditorValue? rich) ? rich : null,
        };
        return read is { Markup: not null } && (Visible().IsMatch(read.Markup) || Tag().Replace(read.Markup, "").Replace("&nbsp;", "").Trim().Length > 0) ? read : null;
    }

    [GeneratedRegex("<(img|hr|iframe|video|audio|object|umb-rte-block)", RegexOptions.IgnoreCase)]
    private static partial Regex Visible();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
