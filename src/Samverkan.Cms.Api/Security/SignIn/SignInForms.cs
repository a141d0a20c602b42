using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Backoffice.Shell;
using Samverkan.Cms.Api.Security.Passkeys;
using Samverkan.Cms.Api.Security.SignInPages;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>Shows the sign-in page with what this site offers, and reads what is posted from it.</summary>
internal sealed class SignInForms(IAntiforgery antiforgery, IUserForgotPasswordSender mails, IOptionsMonitor<SecuritySettings> settings)
{
    private const int MaxFields = 20, MaxLength = 8192;

    private static readonly FormOptions Limits = new() { ValueCountLimit = MaxFields, ValueLengthLimit = MaxLength, BufferBodyLengthLimit = MaxFields * MaxLength };

    public bool OffersReset => settings.CurrentValue.AllowPasswordReset && mails.CanSend();

    /// <param name="view">Step, fields and errors; the rest is filled in when it is sent, in the language of the request.</param>
    /// <param name="status">200, or what went wrong.</param>
    public IResult Show(SignInView view, int status = StatusCodes.Status200OK) => new Page(this, view, status);

    /// <summary>What all pages before and about the sign-in say of themselves.</summary>
    public AntiforgeryTokenSet Protect(HttpContext http)
    {
        AntiforgeryTokenSet tokens = antiforgery.GetAndStoreTokens(http);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer"; // addresses from mails hold a token
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return tokens;
    }

    /// <returns>Null when it did not come from a page of ours, or came from one that has been open for too long.</returns>
    public async Task<SignInFormData?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return null;
        try
        {
            IFormCollection form = await http.Request.ReadFormAsync(Limits, http.RequestAborted);
            return await antiforgery.IsRequestValidAsync(http) ? new(form) : null;
        }
        catch (InvalidDataException)
        {
            return null; // larger than any form of ours
        }
    }

    /// <summary>What a link of a mail says, as the mail was in that language; else what the browser asks for.</summary>
    private static string Language(HttpRequest request) => ShellLanguage.Known.FirstOrDefault(l => l == request.Query["lang"]) ?? ShellLanguage.Of(request);

    private static PasswordRules Rules(UserPasswordConfigurationSettings rules) => new(rules.RequiredLength, rules.RequireDigit, rules.RequireLowercase, rules.RequireUppercase, rules.RequireNonLetterOrDigit);

    private async Task<SignInView> FilledAsync(HttpContext http, SignInView view)
    {
        AntiforgeryTokenSet tokens = Protect(http);
        http.Response.Headers.Vary = "Accept-Language";
        (string Options, string State)? passkey = view.Step == SignInStep.SignIn ? await http.RequestServices.GetRequiredService<PasskeyCeremony>().RequestAsync(http) : null;
        return view with
        {
            Language = Language(http.Request),
            AntiforgeryField = tokens.FormFieldName,
            AntiforgeryToken = tokens.RequestToken,
            UserNameIsEmail = settings.CurrentValue.UsernameIsEmail,
            OffersReset = OffersReset,
            PasswordRules = Rules(settings.CurrentValue.UserPassword),
            PasskeyOptions = passkey?.Options,
            PasskeyState = passkey?.State,
            ForgotPasswordAddress = SecurityPaths.ForgotPassword,
            SignInAddress = SecurityPaths.Login,
        };
    }

    private sealed class Page(SignInForms forms, SignInView view, int status) : IResult
    {
        public async Task ExecuteAsync(HttpContext http) =>
            await Results.Content(SignInPage.Render(await forms.FilledAsync(http, view)), "text/html; charset=utf-8", Encoding.UTF8, status).ExecuteAsync(http);
    }
}
