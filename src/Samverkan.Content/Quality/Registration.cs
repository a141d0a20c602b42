using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Quality;

/// <summary>Needs <see cref="Parts.Registration.AddParts"/>.</summary>
public static class Registration
{
    public static IServiceCollection AddQuality(this IServiceCollection services) => services
        .AddSingleton<PictureFacts>()
        .AddSingleton<LinkTargets>()
        .AddRule<PicturesHaveText>()
        .AddRule<HeadingsInOrder>()
        .AddRule<LinksHaveNames>()
        .AddRule<LinksLeadSomewhere>()
        .AddRule<TranslationsExist>()
        .AddSingleton<QualityCount>()
        .AddSingleton<QualityCheck>()
        .AddTransient<INotificationHandler<ContentPublishingNotification>, PicturesBeforePublishing>();

    private static IServiceCollection AddRule<TRule>(this IServiceCollection services) where TRule : class, IQualityRule =>
        services.AddSingleton<TRule>().AddSingleton<IQualityRule>(provider => provider.GetRequiredService<TRule>());
}
