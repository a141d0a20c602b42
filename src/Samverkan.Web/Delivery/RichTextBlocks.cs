using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samverkan.Cms.PropertyEditors.RichTexts;

namespace Samverkan.Web.Delivery;

/// <summary>A block inside rich text looks as it does on the page: the same component draws it. Outside a request for a page it is left out.</summary>
internal sealed class RichTextBlocks(IHttpContextAccessor requests) : IRichTextBlockRenderer
{
    public string Render(RichTextBlockItem block)
    {
        if (requests.HttpContext is not { } http || http.Features.Get<SiteContext>() is not { } site) return "";
        using StringWriter text = new(CultureInfo.InvariantCulture);
        switch (BlockParts.Of(block.Content, site))
        {
            case null: break;
            case IHtmlContent drawn: drawn.WriteTo(text, http.RequestServices.GetRequiredService<HtmlEncoder>()); break;
            case { } part: Write(part, http, text); break;
        }

        return text.ToString();
    }

    /// <summary>Values of properties are asked for without await. A component's view does not wait for anything, so that no thread is held.</summary>
    private static void Write(object part, HttpContext http, StringWriter text)
    {
        IServiceProvider services = http.RequestServices;
        ActionContext action = new(http, http.GetRouteData() ?? new RouteData(), new ActionDescriptor());
        IView view = ViewOf(part, services.GetRequiredService<IRazorViewEngine>());
        ViewDataDictionary data = new(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = part };
        ViewContext context = new(action, view, data, services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http), text, new HtmlHelperOptions());
        view.RenderAsync(context).GetAwaiter().GetResult();
    }

    private static IView ViewOf(object part, IRazorViewEngine views)
    {
        string path = PartsExtensions.ViewOf(part.GetType());
        return views.GetView(executingFilePath: null, path, isMainPage: false).View ?? throw new InvalidOperationException($"The component {part.GetType().Name} has no view; expected {path}.");
    }
}
