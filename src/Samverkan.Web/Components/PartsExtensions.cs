using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Samverkan.Web.Components;

/// <summary>Shows a component: a record <c>Picture</c> has its view in <c>Components/Picture/Picture.cshtml</c>.</summary>
public static class PartsExtensions
{
    private static readonly ConcurrentDictionary<Type, string> Views = new();

    extension(IHtmlHelper html)
    {
        /// <summary>Nothing for nothing.</summary>
        public Task<IHtmlContent> Part(object? part) => part switch
        {
            null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
            IHtmlContent drawn => Task.FromResult(drawn),
            _ => html.PartialAsync(Views.GetOrAdd(part.GetType(), ViewOf), part, null),
        };

        public async Task<IHtmlContent> Parts(IEnumerable<object> parts)
        {
            var all = new HtmlContentBuilder();
            foreach (var part in parts)
                all.AppendHtml(await html.Part(part));
            return all;
        }
    }

    /// <summary>Where a component's view lies.</summary>
    internal static string ViewOf(Type type) => $"/Components/{type.Name}/{type.Name}.cshtml";
}
