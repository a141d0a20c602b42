using System.Text.Json;
using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Api.Shared;

/// <summary>What a notification handler said while it let an operation pass or stopped it. The client shows what it finds in this header to the editor.</summary>
internal static class HandlerMessages
{
    private const string Header = "Umb-Notifications";

    public static void UseHandlerMessages(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            if (http.RequestServices.GetRequiredService<IEventMessagesFactory>().GetOrDefault()?.GetAll().ToArray() is { Length: > 0 } said) http.Response.Headers[Header] = Text(said);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>A header carries ASCII alone: letters beyond it are escaped.</summary>
    private static string Text(EventMessage[] said) => JsonSerializer.Serialize(said.Distinct().Select(message => new { category = message.Category, message = message.Message, type = message.MessageType.ToString() }));
}
