using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.Imaging;

public static class Registration
{
    /// <summary>Image addresses, renditions and the dimensions of uploaded images.</summary>
    public static IServiceCollection AddImaging(this IServiceCollection services) => services
        .AddSingleton<SigningKey>()
        .AddSingleton<ImageSignature>()
        .AddSingleton<ImageUrlGenerator>()
        .AddSingleton<IImageUrlGenerator>(s => s.GetRequiredService<ImageUrlGenerator>())
        .AddSingleton<IImageUrlTokenGenerator>(s => s.GetRequiredService<ImageUrlGenerator>())
        .AddSingleton<IImageDimensionExtractor, ImageDimensions>()
        .AddSingleton<ISvgDimensionExtractor, SvgDimensions>()
        .AddSingleton<Renderer>()
        .AddSingleton<RenditionStore>()
        .AddSingleton<MediaFiles>();

    /// <summary>Serves <c>/media</c>. Place it before what keeps or compresses pages: it sets its own headers.</summary>
    public static IApplicationBuilder UseMedia(this IApplicationBuilder app) => app.UseMiddleware<MediaMiddleware>();
}
