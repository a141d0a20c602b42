using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Content.Parts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Content.Quality;

public static class Registration
{
    public static IServiceCollection AddQuality(this IServiceCollection services)
    {
        services.TryAddSingleton<PartReader>();
        return services
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
}
