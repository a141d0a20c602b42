using static Samverkan.Cms.Api.Security.SignInPages.SignInDocument;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>What went wrong, with a link to each field. It has focus when the page opens.</summary>
internal static class SignInErrors
{
    public static string Summary(SignInView view, SignInTexts texts) => view.Errors.Count is 0 ? "" : $"""
        <div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-heading">
        <h2 class="errors__heading" id="errors-heading">{Encode(texts.ErrorSummary)}</h2>
        <ul class="errors__list">{string.Concat(view.Errors.Select(error => $"<li>{Item(error, texts)}</li>"))}</ul>
        </div>
        """;

    /// <returns>Null when nothing is wrong with the field.</returns>
    public static string? At(SignInView view, string field, SignInTexts texts) =>
        view.Errors.FirstOrDefault(error => error.Field == field) is { } found ? texts.Messages[found.Message] : null;

    private static string Item(SignInError error, SignInTexts texts)
    {
        string message = Encode(texts.Messages[error.Message]);
        return error.Field.Length is 0 ? message : $"<a href=\"#{Encode(error.Field)}\">{message}</a>";
    }
}
