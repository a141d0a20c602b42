using System.Text.RegularExpressions;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Tests.Backoffice;

public sealed partial class SignInPageTests
{
    private const string Hostile = "\"><script>alert('x')</script>&";

    public static TheoryData<SignInStep, string> All => new(from step in Enum.GetValues<SignInStep>() from language in new[] { "sv", "en" } select (step, language));

    [Theory, MemberData(nameof(All))]
    public void Each_step_is_a_page_in_each_language(SignInStep step, string language)
    {
        string html = SignInPage.Render(View(step, language));
        Assert.StartsWith("<!doctype html>", html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains("<umb-login-page", html, StringComparison.Ordinal);
        Assert.Single(Heading().Matches(html));
        Assert.DoesNotContain("{0}", html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void Each_field_has_a_label_and_no_id_stands_twice(SignInStep step, string language)
    {
        string html = SignInPage.Render(View(step, language));
        string[] fields = [.. VisibleField().Matches(html).Select(match => match.Groups[1].Value)];
        Assert.All(fields, field => Assert.Contains($"<label class=\"field__label\" for=\"{field}\">", html, StringComparison.Ordinal));
        Assert.Distinct(Id().Matches(html).Select(match => match.Groups[1].Value));
    }

    [Theory, MemberData(nameof(All))]
    public void Nothing_in_it_is_inline(SignInStep step, string language) =>
        Assert.DoesNotMatch("<style|style=|<script(?![^>]*src=)|\\son\\w+=|javascript:", SignInPage.Render(View(step, language)));

    [Theory, MemberData(nameof(All))]
    public void What_others_have_written_is_text(SignInStep step, string language)
    {
        string html = SignInPage.Render(View(step, language) with
        {
            UserName = Hostile,
            ReturnUrl = Hostile,
            AntiforgeryField = Hostile,
            AntiforgeryToken = Hostile,
            Providers = [Hostile, Hostile],
            PasskeyOptions = Hostile,
            Nonce = Hostile,
            SignInAddress = Hostile,
            ForgotPasswordAddress = Hostile,
            Errors = [new(Hostile, SignInMessage.Unexpected)],
        });
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert('", html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_carries_the_names_of_Umbracos_own()
    {
        string html = SignInPage.Render(View(SignInStep.SignIn, "en"));
        Assert.Matches("<input [^>]*id=\"username\" name=\"username\" type=\"email\" autocomplete=\"username\"", html);
        Assert.Contains("aria-label=\"Login\"", html, StringComparison.Ordinal);
        Assert.Matches("<input [^>]*id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\"", html);
        Assert.Single(Submit().Matches(html));
        Assert.Contains("<form class=\"sign-in__form\" method=\"post\" novalidate>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_name_that_is_no_address_has_a_field_of_its_own_kind() =>
        Assert.Matches("id=\"username\" name=\"username\" type=\"text\" autocomplete=\"username\" value=\"anna\"", SignInPage.Render(View(SignInStep.SignIn, "sv") with { UserNameIsEmail = false, UserName = "anna" }));

    [Theory]
    [InlineData(SignInStep.SignIn, "username password")]
    [InlineData(SignInStep.TwoFactor, "code")]
    [InlineData(SignInStep.ForgotPassword, "email")]
    [InlineData(SignInStep.ForgotPasswordSent, "")]
    [InlineData(SignInStep.NewPassword, "password confirmPassword")]
    [InlineData(SignInStep.Invited, "password confirmPassword")]
    [InlineData(SignInStep.Failed, "")]
    [InlineData(SignInStep.Done, "")]
    public void Each_step_asks_for_what_it_needs(SignInStep step, string fields) =>
        Assert.Equal(fields, string.Join(' ', VisibleField().Matches(SignInPage.Render(View(step, "sv"))).Select(match => match.Groups[1].Value)));

    [Theory, InlineData(SignInStep.SignIn), InlineData(SignInStep.TwoFactor), InlineData(SignInStep.ForgotPassword), InlineData(SignInStep.NewPassword), InlineData(SignInStep.Invited)]
    public void Each_form_carries_token_step_and_return_address(SignInStep step)
    {
        string html = SignInPage.Render(View(step, "sv"));
        Assert.Contains("<input type=\"hidden\" name=\"__token\" value=\"secret\">", html, StringComparison.Ordinal);
        Assert.Contains($"<input type=\"hidden\" name=\"step\" value=\"{step}\">", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"ReturnUrl\" value=\"/umbraco/x?a=1&amp;b=2\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_stands_at_the_top_with_a_link_and_at_its_field()
    {
        string html = SignInPage.Render(View(SignInStep.SignIn, "sv") with { Errors = [new("password", SignInMessage.PasswordMissing), new("", SignInMessage.LockedOut)] });
        Assert.Contains("<title>Fel: Logga in", html, StringComparison.Ordinal);
        Assert.Matches("role=\"alert\"[^>]*autofocus", html);
        Assert.Contains("<li><a href=\"#password\">Skriv ett lösenord.</a></li>", html, StringComparison.Ordinal);
        Assert.Contains("<li>Kontot är låst", html, StringComparison.Ordinal);
        Assert.Matches("<input [^>]*id=\"password\"[^>]* aria-describedby=\"password-error\" aria-invalid=\"true\"", html);
        Assert.DoesNotMatch("<input [^>]*id=\"username\"[^>]* aria-invalid", html);
        Assert.Single(Autofocus().Matches(html));
    }

    [Fact]
    public void Every_message_has_words_in_each_language() =>
        Assert.All(Enum.GetValues<SignInMessage>(), message => Assert.All(["sv", "en"], (string language) =>
            Assert.Matches("<li>[^<]{8,}</li>", SignInPage.Render(View(SignInStep.SignIn, language) with { Errors = [new("", message)] }))));

    [Fact]
    public void A_new_password_shows_its_rules_and_whose_it_is()
    {
        string html = SignInPage.Render(View(SignInStep.NewPassword, "sv") with { UserName = "anna@example.org", PasswordRules = new(12, Digit: true) });
        Assert.Contains("<li>minst 12 tecken</li><li>en siffra</li></ul>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>anna@example.org</strong>", html, StringComparison.Ordinal);
        Assert.Matches("<input [^>]*id=\"confirmPassword\"[^>]* aria-describedby=\"rules\"", html);
    }

    [Fact]
    public void A_choice_of_provider_is_offered_only_when_there_is_one()
    {
        string one = SignInPage.Render(View(SignInStep.TwoFactor, "sv") with { Providers = ["App"] }), two = SignInPage.Render(View(SignInStep.TwoFactor, "sv") with { Providers = ["App", "Mail"] });
        Assert.Contains("<input type=\"hidden\" name=\"provider\" value=\"App\">", one, StringComparison.Ordinal);
        Assert.Contains("<input type=\"radio\" name=\"provider\" value=\"Mail\">", two, StringComparison.Ordinal);
        Assert.Contains("<input type=\"radio\" name=\"provider\" value=\"App\" checked>", two, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passkey_is_offered_to_browsers_that_have_them_and_waits_hidden()
    {
        string html = SignInPage.Render(View(SignInStep.SignIn, "sv") with { PasskeyOptions = """{"challenge":"a\"b"}""" });
        Assert.Matches("<form class=\"passkey\"[^>]*data-options=\"{&quot;challenge&quot;[^\"]*\" hidden>", html);
        Assert.Contains("<input type=\"hidden\" name=\"credential\" value=\"\">", html, StringComparison.Ordinal);
        Assert.Contains("/umbraco/login-files/passkey.js", html, StringComparison.Ordinal);
        Assert.DoesNotContain("passkey", SignInPage.Render(View(SignInStep.SignIn, "sv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forgotten_password_is_spoken_of_only_when_it_can_be_replaced()
    {
        Assert.Contains("/umbraco/login/forgot-password?ReturnUrl=%2Fumbraco%2Fx%3Fa%3D1%26b%3D2", SignInPage.Render(View(SignInStep.SignIn, "sv") with { OffersReset = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("forgot-password", SignInPage.Render(View(SignInStep.SignIn, "sv")), StringComparison.Ordinal);
    }

    private static SignInView View(SignInStep step, string language) =>
        new() { Step = step, Language = language, AntiforgeryField = "__token", AntiforgeryToken = "secret", ReturnUrl = "/umbraco/x?a=1&b=2", PasswordRules = new(10, true, true, true, true) };

    [GeneratedRegex("<h1>")]
    private static partial Regex Heading();

    [GeneratedRegex("<input class=\"field__input\" id=\"(\\w+)\"")]
    private static partial Regex VisibleField();

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<button [^>]*type=\"submit\"")]
    private static partial Regex Submit();

    [GeneratedRegex("\\sautofocus")]
    private static partial Regex Autofocus();
}
