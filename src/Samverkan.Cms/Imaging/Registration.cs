using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.Imaging;

public static class Registration
{
    /// <summary>Image addresses, renditions and the dimensions of uploaded images.</summary>
    public static IServiceCollection AddImaging(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<SigningKey>()
        .AddSingleton<ImageSignature>()
        .AddSingleton<ImageUrlGenerator>()
        .AddSingleton<IImageUrlGenerator>(s => s.GetRequiredService<ImageUrlGenerator>())
        .AddSingleton<IImageUrlTokenGenerator>(s => s.GetRequiredService<ImageUrlGenerator>())
        .AddSingleton<IImageDimensionExtractor, ImageDimensions>()
        .AddSingleton<ISvgDimensionExtractor, SvgDimensions>()
        .AddSingleton<Renderer>()
        .AddSingleton(RenditionLimit.Of(configuration))
        .AddSingleton<RenditionFolder>()
        .AddSingleton<RenditionStore>()
        .AddSingleton<MediaFiles>();

    /// <summary>What becomes of renditions when media change; needs the engine room.</summary>
    public static IServiceCollection AddRenditionRemoval(this IServiceCollection services) => services.AddReaction(typeof(RenditionRemoval));

    /// <summary>Serves <c>/media</c>. Place it before what keeps or compresses pages: it sets its own headers.</summary>
    public static IApplicationBuilder UseMedia(this IApplicationBuilder app) => app.UseMiddleware<MediaMiddleware>();
}
