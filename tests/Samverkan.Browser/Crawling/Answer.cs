using System.Net;
using AngleSharp.Html.Dom;

namespace Samverkan.Browser.Crawling;

/// <summary>What an address answered.</summary>
/// <param name="FoundOn">The page that first led there.</param>
/// <param name="Html">The document, when it is a page.</param>
public sealed record Answer(string Address, string FoundOn, HttpStatusCode Status, string Type, byte[] Bytes, IHtmlDocument? Html)
{
    public bool IsPage => Html is not null;

    public bool IsPdf => Type is "application/pdf";

    public string Language => Html?.DocumentElement.GetAttribute("lang") ?? "";

    public override string ToString() => $"{(int)Status} {Address} (from {FoundOn})";
}
