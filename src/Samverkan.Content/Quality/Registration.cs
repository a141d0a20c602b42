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
        .AddSingleton<PicturesHaveText>()
        .AddSingleton<IQualityRule>(provider => provider.GetRequiredService<PicturesHaveText>())
        .AddSingleton<IQualityRule, HeadingsInOrder>()
        .AddSingleton<IQualityRule, LinksHaveNames>()
        .AddSingleton<IQualityRule, LinksLeadSomewhere>()
        .AddSingleton<IQualityRule, TranslationsExist>()
        .AddSingleton<QualityCheck>()
        .AddTransient<INotificationHandler<ContentPublishingNotification>, PicturesBeforePublishing>();
}
