using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Content.Review;

public static class Registration
{
    public static IServiceCollection AddReview(this IServiceCollection services) => services.AddSingleton<ReviewDates>().AddSingleton<SiteSurvey>();
}
