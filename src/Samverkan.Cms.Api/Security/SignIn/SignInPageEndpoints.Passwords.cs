using System.Net.Mail;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>New passwords, after a link in a mail: for who has forgotten the old one, and for who is invited.</summary>
internal static partial class SignInPageEndpoints
{
    private static void MapPasswordPages(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(SecurityPaths.ForgotPassword, Reading, OpenForgotPassword);
        routes.MapPost(SecurityPaths.ForgotPassword, ForgotPassword);
        routes.MapLink(SecurityPaths.NewPassword, MailLink.ForgottenPassword);
        routes.MapLink(SecurityPaths.Invitation, MailLink.Invitation);
    }

    private static void MapLink(this IEndpointRouteBuilder routes, string path, MailLink link)
    {
        routes.MapMethods(path, Reading, (HttpContext http, string? user, string? token, SignInForms forms, IUserService users) => OpenLink(http, link, user, token, forms, users));
        routes.MapPost(path, (HttpContext http, string? user, string? token, SignInForms forms, IUserService users) => SavePassword(http, link, user, token, forms, users));
    }

    private static IResult OpenForgotPassword(HttpContext http, SignInForms forms) =>
        forms.OffersReset ? forms.Show(View(SignInStep.ForgotPassword, ReturnUrl(http))) : Results.Redirect(SecurityPaths.Login);

    private static async Task<IResult> ForgotPassword(HttpContext http, SignInForms forms, ForgottenPassword forgotten)
    {
        if (!forms.OffersReset) return Results.Redirect(SecurityPaths.Login);
        if (await forms.ReadAsync(http) is not { } form) return Expired(http, forms);
        SignInView view = View(SignInStep.ForgotPassword, form.ReturnUrl) with { UserName = form.Email };
        if (form.Email.Length == 0) return Refuse(SignInMessage.EmailMissing);
        if (!MailAddress.TryCreate(form.Email, out _)) return Refuse(SignInMessage.EmailInvalid);
        await forgotten.RequestAsync(form.Email);
        return forms.Show(View(SignInStep.ForgotPasswordSent, form.ReturnUrl));

        IResult Refuse(SignInMessage message) => forms.Show(view with { Errors = [new("email", message)] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> OpenLink(HttpContext http, MailLink link, string? user, string? token, SignInForms forms, IUserService users) =>
        await link.UserAsync(user, token, users) is { } owner ? forms.Show(View(link.Step, null) with { UserName = owner.Username }) : Failed(forms);

    private static async Task<IResult> SavePassword(HttpContext http, MailLink link, string? user, string? token, SignInForms forms, IUserService users)
    {
        if (await link.UserAsync(user, token, users) is not { } owner) return Failed(forms);
        if (await forms.ReadAsync(http) is not { } form) return Refuse("", SignInMessage.FormExpired);
        if (form.Password.Length == 0) return Refuse("password", SignInMessage.PasswordMissing);
        if (form.Password != form.ConfirmPassword) return Refuse("confirmPassword", SignInMessage.PasswordsDiffer);
        if ((await link.Save(users, owner.Key, token ?? "", form.Password)).Success) return forms.Show(View(SignInStep.Done, null));
        return Refuse("password", SignInMessage.PasswordTooWeak); // the token was right a moment ago

        IResult Refuse(string field, SignInMessage message) =>
            forms.Show(View(link.Step, null) with { UserName = owner.Username, Errors = [new(field, message)] }, StatusCodes.Status400BadRequest);
    }

    private static IResult Failed(SignInForms forms) => forms.Show(View(SignInStep.Failed, null), StatusCodes.Status400BadRequest);
}
