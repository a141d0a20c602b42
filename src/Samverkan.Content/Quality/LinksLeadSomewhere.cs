using System.Collections.Concurrent;
using Samverkan.Content.Parts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Templates;

namespace Samverkan.Content.Quality;

/// <summary>What a page links to or picks is there, and visitors can see it.</summary>
public sealed class LinksLeadSomewhere(Lazy<PropertyEditorCollection> editors, HtmlLocalLinkParser links, HtmlImageSourceParser images, LinkTargets targets) : IQualityRule
{
    public const string Name = "deadLink";

    private readonly ConcurrentDictionary<string, IDataValueReference?> _readers = new();

    public IEnumerable<Finding> Of(QualityPage page) =>
        from link in In(page)
        let fault = targets.Of(link.Target, page.Culture)
        where fault is not TargetFault.None
        select new Finding(Name, Severity.Warning, link.Path, Text(fault, page.Culture));

    /// <returns>All that the page leads to, and where.</returns>
    internal IEnumerable<(IReadOnlyList<string> Path, GuidUdi Target)> In(QualityPage page) =>
        from placed in Placed.In(page.Content)
        from value in placed.Part.Values
        from target in References(value).Distinct()
        select (placed.PathOf(value), target);

    private IEnumerable<GuidUdi> References(PartValue value)
    {
        if (value.Stored.Length == 0) return [];
        if (value.IsRichText) return !value.Stored.Contains("umb://", StringComparison.Ordinal) && !value.Stored.Contains("localLink", StringComparison.OrdinalIgnoreCase) ? [] : links.FindUdisFromLocalLinks(value.Stored).Concat(images.FindUdisFromDataAttributes(value.Stored)).OfType<GuidUdi>();
        return Reader(value.Property.PropertyEditorAlias)?.GetReferences(value.Stored).Select(reference => reference.Udi).OfType<GuidUdi>() ?? [];
    }

    /// <summary>Making one takes longer than all that it reads.</summary>
    private IDataValueReference? Reader(string editor) => _readers.GetOrAdd(editor, alias => editors.Value[alias]?.GetValueEditor() as IDataValueReference);

    private static string Text(TargetFault fault, string? culture) => fault switch
    {
        TargetFault.Gone => EditorText.Of("Länken leder till något som är borttaget. Välj något annat.", "The link leads to something that was deleted. Choose something else."),
        TargetFault.InTheBin => EditorText.Of("Länken leder till något som ligger i papperskorgen. Återställ det, eller välj något annat.", "The link leads to something in the recycle bin. Restore it, or choose something else."),
        _ => EditorText.Of(
            $"Länken leder till en sida som inte är publicerad{EditorText.InLanguage(culture)}. Publicera den, eller välj en annan.",
            $"The link leads to a page that is not published{EditorText.InLanguage(culture)}. Publish it, or choose another."),
    };
}
