using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Content.Comparison;

/// <summary>Needs <see cref="Parts.Registration.AddParts"/>.</summary>
public static class Registration
{
    public static IServiceCollection AddComparison(this IServiceCollection services) => services.AddSingleton<ReadableText>().AddSingleton<VersionComparison>();
}
