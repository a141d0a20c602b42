using System.Buffers.Text;
using Samverkan.Cms.Api.Security.Passkeys;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>The fields that somebody has posted; empty where there is none.</summary>
internal sealed class SignInFormData(IFormCollection form)
{
    public string UserName => form["username"].ToString().Trim();

    public string Password => form["password"].ToString();

    public string ConfirmPassword => form["confirmPassword"].ToString();

    public string Email => form["email"].ToString().Trim();

    /// <summary>Apps show codes in groups.</summary>
    public string Code => form["code"].ToString().Replace(" ", "", StringComparison.Ordinal);

    public string Provider => form["provider"].ToString();

    /// <summary>What the browser said of a passkey, as JSON.</summary>
    public string Credential => form[SignInView.CredentialField].ToString();

    /// <summary>What the passkey was asked, sealed.</summary>
    public string PasskeyState => form[SignInView.PasskeyStateField].ToString();

    /// <summary>Of a passkey.</summary>
    public string Name => form[PasskeyPage.NameField].ToString().Trim();

    /// <summary>Which passkey; null when it is none.</summary>
    public byte[]? PasskeyId => form[PasskeyPage.IdField].ToString() is { Length: > 0 } id && Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : null;

    /// <summary>What to do with it.</summary>
    public string Do => form[PasskeyPage.DoField].ToString();

    public string? ReturnUrl => LocalPath.Of(form[SignInView.ReturnUrlField]);

    public bool IsSecondStep => form[SignInView.StepField] == nameof(SignInStep.TwoFactor);
}
