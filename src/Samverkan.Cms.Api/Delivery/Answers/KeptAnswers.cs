using Samverkan.Cms.Api.Delivery.Requests;
using Samverkan.Cms.Published;

namespace Samverkan.Cms.Api.Delivery.Answers;

/// <summary>By what answers differ.</summary>
/// <param name="Key">Of whoever asks: an answer made for one is never given to another.</param>
internal readonly record struct AnswerKey(string Scheme, string Host, string Path, string Query, string? Culture, string? Segment, string? StartItem, Guid? Key);

/// <summary>Answers that were given, until anything is published, or what may be delivered changes.</summary>
internal sealed class KeptAnswers(PublishedSurroundings surroundings)
{
    /// <summary>In bytes. Whoever fills it with made-up queries makes it begin anew.</summary>
    private const int Limit = 64 * 1024 * 1024;

    private readonly PerGeneration<AnswerKey, KeptAnswer> _kept = new(surroundings, new Weight<KeptAnswer>(answer => answer.Size, Limit));

    public KeptAnswer? Find(HttpContext http, DeliveryRequest request) => !request.IsPreview && _kept.Now.TryGet(KeyOf(http, request), out KeptAnswer? known) ? known : null;

    /// <summary>To be taken before the answer is made: one that was begun before a change is then not found after it.</summary>
    public AnswerPlace Reserve(HttpContext http, DeliveryRequest request) => new(request.IsPreview ? null : _kept.Now, KeyOf(http, request));

    private static AnswerKey KeyOf(HttpContext http, DeliveryRequest request) => new(
        http.Request.Scheme, http.Request.Host.Value ?? "", http.Request.Path.Value ?? "", http.Request.QueryString.Value ?? "", request.Culture, request.Segment, request.StartItem, request.Credentials?.Id);
}

/// <summary>Where an answer will stand; nowhere for a preview.</summary>
internal readonly record struct AnswerPlace(PerGeneration<AnswerKey, KeptAnswer>.Answers? Answers, AnswerKey Key)
{
    public void Keep(KeptAnswer answer) => Answers?.Keep(Key, answer);
}

internal static class AnswerKeeping
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services.AddSingleton<KeptAnswers>();

    public static void UseKeptAnswers(this IApplicationBuilder app)
    {
        KeptAnswers kept = app.ApplicationServices.GetRequiredService<KeptAnswers>();
        app.Use((http, next) =>
        {
            DeliveryRequest request = DeliveryRequest.Of(http);
            if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return next(http);
            if (!request.IsMedia) DeliveredAnswer.VaryByRequest(http);
            return kept.Find(http, request) is { } answer ? answer.SendAsync(http, request) : next(http);
        });
    }
}
