using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text read, its markup as stored. Its blocks are made when they are asked for: which are shown depends on the culture, and this value is kept.</summary>
public sealed class RichTextIntermediate(string markup, Func<RichTextBlockModel?> blocks) : IRichTextEditorIntermediateValue
{
    public string Markup => markup;

    public RichTextBlockModel? RichTextBlockModel => blocks();
}
