using static Samverkan.Cms.Api.Security.SignInPages.SignInDocument;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>Small pieces of HTML.</summary>
internal static class SignInHtml
{
    /// <returns>With a space before it; empty when there is no value.</returns>
    public static string Attribute(this string? value, string name) => string.IsNullOrEmpty(value) ? "" : $" {name}=\"{Encode(value)}\"";

    public static string Hidden(string? name, string? value) =>
        string.IsNullOrEmpty(name) || value is null ? "" : $"<input type=\"hidden\" name=\"{Encode(name)}\" value=\"{Encode(value)}\">";

    /// <summary>Labelled too: Umbraco's test helpers find it by its label.</summary>
    public static string Button(string text) => $"<button class=\"button\" type=\"submit\"{text.Attribute("aria-label")}>{Encode(text)}</button>";

    public static string LinkButton(string address, string text) => $"<p><a class=\"button\" href=\"{Encode(address)}\">{Encode(text)}</a></p>";

    public static string Link(string address, string text) => $"<p class=\"sign-in__link\"><a href=\"{Encode(address)}\">{Encode(text)}</a></p>";
}
