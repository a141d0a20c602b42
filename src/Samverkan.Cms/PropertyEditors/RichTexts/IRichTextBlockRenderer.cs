using Umbraco.Cms.Core.Models.Blocks;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Makes the HTML of a block inside rich text; the site that has the views implements it.</summary>
public interface IRichTextBlockRenderer
{
    /// <summary>HTML, already encoded; empty leaves the block out.</summary>
    string Render(RichTextBlockItem block);
}

/// <summary>A host without views leaves blocks out.</summary>
public sealed class NoBlocks : IRichTextBlockRenderer
{
    public string Render(RichTextBlockItem block) => "";
}
