using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Samverkan.Web.Delivery;

internal static class PageView
{
    /// <summary>Renders a view into the response.</summary>
    /// <param name="http">The request; the response's status code stays as it is.</param>
    /// <param name="path">The view's path from the project, <c>/Pages/Home/Home.cshtml</c>.</param>
    /// <param name="model">The record that the view receives.</param>
    public static Task RenderAsync(HttpContext http, string path, object model)
    {
        ViewDataDictionary data = new(http.RequestServices.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        ViewResult view = new() { ViewName = path, ViewData = data, StatusCode = http.Response.StatusCode, ContentType = "text/html; charset=utf-8" };
        return view.ExecuteResultAsync(new ActionContext(http, http.GetRouteData() ?? new RouteData(), new ActionDescriptor()));
    }
}
