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

    public string? ReturnUrl => LocalPath.Of(form[SignInView.ReturnUrlField]);

    public bool IsSecondStep => form[SignInView.StepField] == nameof(SignInStep.TwoFactor);
}
