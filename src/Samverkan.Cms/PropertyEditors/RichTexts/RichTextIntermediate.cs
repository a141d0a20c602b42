using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text read, its blocks made, its markup as stored.</summary>
public sealed record RichTextIntermediate(string Markup, RichTextBlockModel? RichTextBlockModel) : IRichTextEditorIntermediateValue;
