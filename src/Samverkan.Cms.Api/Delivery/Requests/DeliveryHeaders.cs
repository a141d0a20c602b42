namespace Samverkan.Cms.Api.Delivery.Requests;

internal static class DeliveryHeaders
{
    public const string AcceptLanguage = "Accept-Language";
    public const string AcceptSegment = "Accept-Segment";
    public const string ApiKey = "Api-Key";
    public const string Preview = "Preview";
    public const string StartItem = "Start-Item";
}
