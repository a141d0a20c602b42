namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>Words of the sign-in page, a file per language.</summary>
internal sealed partial record SignInTexts
{
    public required IReadOnlyDictionary<SignInStep, SignInHeading> Headings { get; init; }

    public required IReadOnlyDictionary<SignInMessage, string> Messages { get; init; }

    public required string ErrorSummary { get; init; }

    /// <summary>Before the title of a page with errors.</summary>
    public required string ErrorTitle { get; init; }

    /// <summary>Before a field's message, for those who do not see its colour.</summary>
    public required string ErrorPrefix { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Password { get; init; }

    public required string NewPassword { get; init; }

    public required string ConfirmPassword { get; init; }

    public required string Code { get; init; }

    public required string CodeHint { get; init; }

    public required string Provider { get; init; }

    /// <summary>Known names of providers; others are shown as they are.</summary>
    public required IReadOnlyDictionary<string, string> Providers { get; init; }

    public required string Account { get; init; }

    public required string Rules { get; init; }

    /// <summary>{0} is a number.</summary>
    public required string MinimumLength { get; init; }

    public required string Digit { get; init; }

    public required string Lowercase { get; init; }

    public required string Uppercase { get; init; }

    public required string NonAlphanumeric { get; init; }

    public required string Show { get; init; }

    public required string Hide { get; init; }

    public required string SignIn { get; init; }

    public required string SignInWithPasskey { get; init; }

    public required string Or { get; init; }

    public required string Continue { get; init; }

    public required string SendLink { get; init; }

    public required string SavePassword { get; init; }

    public required string Forgotten { get; init; }

    public required string NewLink { get; init; }

    public required string BackToSignIn { get; init; }

    public required string OtherAccount { get; init; }

    public static SignInTexts In(string language) => language is "sv" ? Swedish : English;
}
