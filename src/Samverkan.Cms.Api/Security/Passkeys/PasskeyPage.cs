using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Samverkan.Cms.Api.Security.SignInPages;
using Samverkan.Cms.Persistence.SignIn;
using static Samverkan.Cms.Api.Security.SignInPages.SignInDocument;
using static Samverkan.Cms.Api.Security.SignInPages.SignInHtml;

namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>One's own passkeys: a form for each, and one for a new one that passkey.js shows where the browser can.</summary>
internal sealed record PasskeyPage
{
    /// <summary>Names of fields.</summary>
    public const string NameField = "name", IdField = "id", DoField = "do", Rename = "rename", Remove = "remove";

    /// <summary><c>sv</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<UserPasskeyInfo> Passkeys { get; init; }

    /// <summary>For <c>navigator.credentials.create</c>, as JSON.</summary>
    public required string Options { get; init; }

    public required string State { get; init; }

    /// <summary>HTML: the antiforgery field.</summary>
    public required string Token { get; init; }

    public PasskeyMessage? Message { get; init; }

    public bool IsRefusal => Message is not (null or PasskeyMessage.Added or PasskeyMessage.Renamed or PasskeyMessage.Removed);

    private PasskeyTexts Texts => PasskeyTexts.In(Language);

    public string Render() => SignInDocument.Of(Language, Texts.Title, $"""
        <div class="sign-in__page">
        {Said()}
        <h1>{Encode(Texts.Title)}</h1>
        <p class="sign-in__lead">{Encode(Texts.Lead)}</p>
        <h2>{Encode(Texts.Own)}</h2>
        {(Passkeys.Count is 0 ? $"<p class=\"sign-in__lead\">{Encode(Texts.None)}</p>" : string.Concat(Passkeys.Select(Item)))}
        <h2>{Encode(Texts.New)}</h2>
        <noscript><p class="sign-in__lead">{Encode(Texts.CannotHere)}</p></noscript>
        {New()}
        {Link(CmsApi.Root, Texts.Back)}
        </div>
        """, $"<script type=\"module\" src=\"{SignInFiles.Root}/passkey.js\"></script>");

    private string Said() => Message is not { } message ? ""
        : IsRefusal ? $"<div class=\"errors\" role=\"alert\"><p>{Encode(Texts.ErrorPrefix)} {Encode(Texts.Messages[message])}</p></div>"
        : $"<div class=\"said\" role=\"status\"><p>{Encode(Texts.Messages[message])}</p></div>";

    private string Item(UserPasskeyInfo passkey)
    {
        string id = Base64Url.EncodeToString(passkey.CredentialId), created = passkey.CreatedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"""
            <form class="passkey__own" method="post">
            {Token}{Hidden(IdField, id)}
            {Field($"name-{id}", passkey.Name, string.Format(CultureInfo.InvariantCulture, Texts.Created, created))}
            <p class="passkey__buttons">{DoButton(Rename, Texts.Rename, passkey)}{DoButton(Remove, Texts.Remove, passkey)}</p>
            </form>
            """;
    }

    private string New() => $"""
        <form class="sign-in__form" method="post" data-module="passkey" data-ask="create" data-options="{Encode(Options)}" hidden>
        {Token}{Hidden(SignInView.PasskeyStateField, State)}{Hidden(SignInView.CredentialField, "")}
        {Field("name-new", "", Texts.NameHint)}
        {Button(Texts.Add)}
        </form>
        """;

    private string Field(string id, string? value, string hint) => $"""
        <div class="field">
        <label class="field__label" for="{id}">{Encode(Texts.Name)}</label>
        <p class="field__hint" id="{id}-hint">{Encode(hint)}</p>
        <span class="field__row"><input class="field__input" id="{id}" name="{NameField}" type="text" autocomplete="off" maxlength="{PasskeyRepository.MaxNameLength}" aria-describedby="{id}-hint"{value.Attribute("value")} required></span>
        </div>
        """;

    /// <summary>Which passkey is heard, where it is not seen.</summary>
    private static string DoButton(string what, string text, UserPasskeyInfo passkey) =>
        $"<button class=\"button button--quiet\" type=\"submit\" name=\"{DoField}\" value=\"{what}\">{Encode(text)}<span class=\"unseen\"> {Encode(passkey.Name)}</span></button>";
}
