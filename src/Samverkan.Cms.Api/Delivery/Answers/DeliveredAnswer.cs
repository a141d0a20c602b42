using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Samverkan.Cms.Api.Delivery.Requests;

namespace Samverkan.Cms.Api.Delivery.Answers;

/// <summary>An operation's outcome on its way to whoever asked.</summary>
internal static class DeliveredAnswer
{
    public static async Task SendAsync(HttpContext http, Func<HttpContext, Task<Outcome>> operation)
    {
        DeliveryRequest request = DeliveryRequest.Of(http);
        AnswerPlace place = http.RequestServices.GetRequiredService<KeptAnswers>().Reserve(http, request);
        Outcome outcome = await operation(http);
        if (outcome.Refusal is { } refusal)
        {
            await refusal.ExecuteAsync(http);
            return;
        }

        KeptAnswer answer = KeptAnswer.Of(JsonSerializer.SerializeToUtf8Bytes(outcome.Value, DeliveryJson.Options));
        if (!outcome.IsPassing) place.Keep(answer);
        await answer.SendAsync(http, request);
    }

    /// <summary>By what a content answer differs, beside its address.</summary>
    public static void VaryByRequest(HttpContext http) => http.Response.Headers.Append(HeaderNames.Vary, Varies);

    private static readonly string Varies = string.Join(", ", DeliveryHeaders.AcceptLanguage, DeliveryHeaders.AcceptSegment, DeliveryHeaders.Preview, DeliveryHeaders.StartItem);
}
