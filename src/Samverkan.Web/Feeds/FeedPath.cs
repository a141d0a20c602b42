namespace Samverkan.Web.Feeds;

/// <summary>An address whose last part is a feed's file name.</summary>
internal sealed class FeedPath : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) => FeedFormat.Of(values[routeKey] as string) is not null;
}
