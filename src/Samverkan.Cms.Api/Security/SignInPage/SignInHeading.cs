namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>What a step is called, and what it is for.</summary>
internal sealed record SignInHeading(string Title, string Lead);
