namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>What a new password must have (<c>Umbraco:CMS:Security:UserPassword</c>).</summary>
/// <param name="MinimumLength">In characters.</param>
/// <param name="Digit">A digit.</param>
/// <param name="Lowercase">A small letter.</param>
/// <param name="Uppercase">A capital letter.</param>
/// <param name="NonAlphanumeric">A character that is neither letter nor digit.</param>
public sealed record PasswordRules(int MinimumLength, bool Digit = false, bool Lowercase = false, bool Uppercase = false, bool NonAlphanumeric = false);
