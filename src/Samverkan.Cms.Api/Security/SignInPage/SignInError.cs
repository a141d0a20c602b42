namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>A message in the summary at the top, and at its field.</summary>
/// <param name="Field">The name of the field that it is about; empty when it is about the whole.</param>
/// <param name="Message">What went wrong.</param>
public sealed record SignInError(string Field, SignInMessage Message);
