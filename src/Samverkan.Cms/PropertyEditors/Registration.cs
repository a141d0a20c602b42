using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.PropertyEditors.Blocks;
using Samverkan.Cms.PropertyEditors.Files;
using Samverkan.Cms.PropertyEditors.Pickers;
using Samverkan.Cms.PropertyEditors.RichTexts;
using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.PropertyEditors;

public static class Registration
{
    /// <summary>What editors and converters share; they themselves are found by Core's TypeLoader.</summary>
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        builder.MediaUrlGenerators().Add<FilePaths>();
        builder.Services.AddSingleton<ValueEditorParts>().AddSingleton<LinkTargets>().AddFiles().AddBlocks();
        return builder;
    }

    private static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<FilePaths>()
        .AddSingleton<FileStore>()
        .AddSingleton<AllowedFile>()
        .AddSingleton<UploadAutoFillProperties>()
        .AddReaction(typeof(FileFacts))
        .AddReaction(typeof(FileDeletion))
        .AddReaction(typeof(FileCopies))
        .AddReaction(typeof(BinProtection));

    private static IServiceCollection AddBlocks(this IServiceCollection services) => services
        .AddSingleton<BlockElements>()
        .AddSingleton<IBlockElementService>(s => s.GetRequiredService<BlockElements>())
        .AddSingleton<NestedValues>()
        .AddSingleton<StoredValues>()
        .AddSingleton<BlockMerging>()
        .AddReaction(typeof(BlockKeyGiving))
        .AddSingleton<NestedRules>()
        .AddSingleton<BlockParts>()
        .AddSingleton<RichTextMarkup>()
        .AddSingleton<RichTextDelivery>()
        .AddSingleton<IRichTextBlockRenderer, NoBlocks>();
}
