using System.Text.Json;
using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Api.Shared;

/// <summary>
/// What handlers of notifications have to say to the editor, above all why they stopped something. The client takes it from a header, and says nothing of an
/// operation that was cancelled by a handler when the header does not.
/// </summary>
internal static class EventMessageHeader
{
    private const string Name = "Umb-Notifications";
    private const int Most = 10; // a branch may have a message for each of its pages

    public static void UseEventMessages(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        EventMessages messages = new();
        http.Items[typeof(EventMessages)] = messages;
        http.Response.OnStarting(() =>
        {
            if (messages.Count > 0) http.Response.Headers[Name] = Write(messages);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>Letters beyond ASCII are escaped, as a header needs it.</summary>
    private static string Write(EventMessages messages) =>
        JsonSerializer.Serialize(messages.GetAll().Select(m => new { category = m.Category, message = m.Message, type = m.MessageType.ToString() }).Distinct().Take(Most));
}

/// <summary>Messages are gathered for each request; what the site does by itself has none.</summary>
internal sealed class MessagesOfRequest(IHttpContextAccessor http) : IEventMessagesFactory
{
    public EventMessages Get() => GetOrDefault() ?? new();

    public EventMessages? GetOrDefault() => http.HttpContext?.Items[typeof(EventMessages)] as EventMessages;
}
