using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Content.Parts;

namespace Samverkan.Content.Comparison;

public static class Registration
{
    public static IServiceCollection AddComparison(this IServiceCollection services)
    {
        services.TryAddSingleton<PartReader>();
        return services.AddSingleton<ReadableText>().AddSingleton<VersionComparison>();
    }
}
