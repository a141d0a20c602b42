using static Samverkan.Cms.Api.Security.SignInPages.SignInDocument;
using static Samverkan.Cms.Api.Security.SignInPages.SignInHtml;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>The sign-in page as a whole document. It works without JavaScript and without the client's bundle, and keeps the site's own policy: nothing in it is inline.</summary>
public static class SignInPage
{
    /// <summary>HTML, to be sent as <c>text/html; charset=utf-8</c> and never kept.</summary>
    public static string Render(SignInView view)
    {
        SignInTexts texts = SignInTexts.In(view.Language);
        SignInHeading heading = texts.Headings[view.Step];
        string title = (view.Errors.Count > 0 ? texts.ErrorTitle : "") + heading.Title;
        return SignInDocument.Of(view.Language is "sv" ? "sv" : "en", title, $"""
            <umb-login-page class="sign-in__page">
            {SignInErrors.Summary(view, texts)}
            <h1>{Encode(heading.Title)}</h1>
            <p class="sign-in__lead">{Encode(heading.Lead)}</p>
            {Account(view, texts)}
            {Form(view, texts)}
            {Ways(view, texts)}
            </umb-login-page>
            """, Scripts(view));
    }

    private static string Form(SignInView view, SignInTexts texts)
    {
        SignInForm form = new(view, texts);
        return view.Step switch
        {
            SignInStep.SignIn => form.SignIn() + form.Passkey(),
            SignInStep.TwoFactor => form.TwoFactor(),
            SignInStep.ForgotPassword => form.ForgotPassword(),
            SignInStep.NewPassword or SignInStep.Invited => form.NewPassword(),
            _ => "",
        };
    }

    /// <summary>Whose password is set.</summary>
    private static string Account(SignInView view, SignInTexts texts) => view.Step is SignInStep.NewPassword or SignInStep.Invited && !string.IsNullOrEmpty(view.UserName)
        ? $"<p class=\"sign-in__account\">{Encode(texts.Account)} <strong>{Encode(view.UserName)}</strong></p>"
        : "";

    /// <summary>Where one can go from here.</summary>
    private static string Ways(SignInView view, SignInTexts texts) => view.Step switch
    {
        SignInStep.SignIn => view.OffersReset ? Link(Keeping(view.ForgotPasswordAddress, view), texts.Forgotten) : "",
        SignInStep.TwoFactor => Link(Keeping(view.SignInAddress, view), texts.OtherAccount),
        SignInStep.Failed when view.OffersReset => LinkButton(Keeping(view.ForgotPasswordAddress, view), texts.NewLink) + Link(Keeping(view.SignInAddress, view), texts.BackToSignIn),
        SignInStep.Done => LinkButton(Keeping(view.SignInAddress, view), texts.SignIn),
        SignInStep.NewPassword or SignInStep.Invited => "",
        _ => Link(Keeping(view.SignInAddress, view), texts.BackToSignIn),
    };

    private static string Keeping(string address, SignInView view) =>
        string.IsNullOrEmpty(view.ReturnUrl) ? address : $"{address}?{SignInView.ReturnUrlField}={Uri.EscapeDataString(view.ReturnUrl)}";

    private static string Scripts(SignInView view)
    {
        string[] names = view.PasskeyOptions is null ? ["reveal"] : ["reveal", "passkey"];
        return string.Join('\n', names.Select(name => $"<script type=\"module\" src=\"{SignInFiles.Root}/{name}.js\"{view.Nonce.Attribute("nonce")}></script>"));
    }
}
