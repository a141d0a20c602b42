using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text for apps: HTML with its blocks beside it, or a tree, as the settings say.</summary>
public sealed class RichTextDelivery(IApiRichTextMarkupParser markup, IApiRichTextElementParser tree, IApiElementBuilder elements, IOptionsMonitor<DeliveryApiSettings> settings)
{
    public Type ValueType => AsTree ? typeof(IRichTextElement) : typeof(RichTextModel);

    public object? Of(RichTextIntermediate text) => AsTree
        ? tree.Parse(text.Markup, text.RichTextBlockModel)
        : new RichTextModel { Markup = markup.Parse(text.Markup), Blocks = [.. (text.RichTextBlockModel ?? RichTextBlockModel.Empty).Select(Block)] };

    private bool AsTree => settings.CurrentValue.RichTextOutputAsJson;

    private ApiBlockItem Block(RichTextBlockItem item) => new(elements.Build(item.Content), item.Settings is null ? null : elements.Build(item.Settings));
}
