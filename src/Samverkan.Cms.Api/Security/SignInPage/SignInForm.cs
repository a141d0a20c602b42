using static Samverkan.Cms.Api.Security.SignInPages.SignInDocument;
using static Samverkan.Cms.Api.Security.SignInPages.SignInHtml;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>The form of each step that has one. It posts to where it is.</summary>
internal sealed class SignInForm(SignInView view, SignInTexts texts)
{
    public string SignIn()
    {
        bool isKnown = !string.IsNullOrEmpty(view.UserName), hasFocus = view.Errors.Count is 0;
        return Form(
            Field(UserName with { HasFocus = hasFocus && !isKnown }),
            Field(new("password", texts.Password, "password", "current-password") { HasFocus = hasFocus && isKnown }),
            Button(texts.SignIn));
    }

    public string TwoFactor() => Form(
        Providers(),
        Field(new("code", texts.Code, "text", "one-time-code") { Hint = texts.CodeHint, Attributes = " inputmode=\"numeric\" spellcheck=\"false\"", HasFocus = view.Errors.Count is 0 }),
        Button(texts.Continue));

    public string ForgotPassword() => Form(Field(new("email", texts.Email, "email", "username") { Value = view.UserName }), Button(texts.SendLink));

    /// <summary>The name goes along hidden, so that a password manager knows whose password it keeps.</summary>
    public string NewPassword() => Form(
        $"<input class=\"unseen\" name=\"username\" type=\"text\" autocomplete=\"username\"{view.UserName.Attribute("value")} readonly tabindex=\"-1\" aria-hidden=\"true\">",
        Rules(),
        Field(Fresh("password", texts.NewPassword)),
        Field(Fresh("confirmPassword", texts.ConfirmPassword)),
        Button(texts.SavePassword));

    /// <summary>Shown by passkey.js where the browser can; posts the answer in <c>credential</c>.</summary>
    public string Passkey() => view.PasskeyOptions is null ? "" : $"""
        <form class="passkey" method="post" data-module="passkey" data-ask="get" data-options="{Encode(view.PasskeyOptions)}" hidden>
        {Hiddens()}{Hidden(SignInView.PasskeyStateField, view.PasskeyState)}
        {Hidden(SignInView.CredentialField, "")}
        <p class="passkey__or"><span>{Encode(texts.Or)}</span></p>
        <button class="button button--quiet" type="submit">{Encode(texts.SignInWithPasskey)}</button>
        </form>
        """;

    private SignInField UserName => view.UserNameIsEmail
        ? new("username", texts.Email, "email", "username") { Value = view.UserName }
        : new("username", texts.UserName, "text", "username") { Value = view.UserName, Attributes = " autocapitalize=\"none\" spellcheck=\"false\"" };

    private SignInField Fresh(string name, string label) => new(name, label, "password", "new-password") { DescribedBy = view.PasswordRules is null ? null : "rules" };

    private string Field(SignInField field) => field.Render(texts, SignInErrors.At(view, field.Name, texts));

    /// <summary>The server checks each field, so that its words are shown and not the browser's.</summary>
    private string Form(params string[] parts) => $"""
        <form class="sign-in__form" method="post" novalidate>
        {Hiddens()}
        {string.Join('\n', parts)}
        </form>
        """;

    private string Hiddens() =>
        Hidden(view.AntiforgeryField, view.AntiforgeryToken) + Hidden(SignInView.ReturnUrlField, view.ReturnUrl) + Hidden(SignInView.StepField, view.Step.ToString());

    private string Providers() => view.Providers.Count < 2 ? Hidden("provider", view.Providers.FirstOrDefault()) : $"""
        <fieldset class="choice">
        <legend class="field__label">{Encode(texts.Provider)}</legend>
        {string.Join('\n', view.Providers.Select(Provider))}
        </fieldset>
        """;

    private string Provider(string name, int at) =>
        $"<label class=\"choice__item\"><input type=\"radio\" name=\"provider\" value=\"{Encode(name)}\"{(at is 0 ? " checked" : "")}><span>{Encode(texts.Providers.GetValueOrDefault(name, name))}</span></label>";

    private string Rules() => view.PasswordRules is not { } rules ? "" : $"""
        <div class="rules" id="rules">
        <p class="rules__heading">{Encode(texts.Rules)}</p>
        <ul class="rules__list">{string.Concat(Needed(rules).Select(rule => $"<li>{Encode(rule)}</li>"))}</ul>
        </div>
        """;

    private IEnumerable<string> Needed(PasswordRules rules)
    {
        yield return string.Format(System.Globalization.CultureInfo.InvariantCulture, texts.MinimumLength, rules.MinimumLength);
        if (rules.Uppercase) yield return texts.Uppercase;
        if (rules.Lowercase) yield return texts.Lowercase;
        if (rules.Digit) yield return texts.Digit;
        if (rules.NonAlphanumeric) yield return texts.NonAlphanumeric;
    }
}
