using static Samverkan.Cms.Api.Security.SignInPages.SignInDocument;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>A labelled field, with its hint and its message above it.</summary>
/// <param name="Name">Its name and its id.</param>
/// <param name="Label">Text.</param>
/// <param name="Type">Of the input.</param>
/// <param name="Autocomplete">What password managers and browsers fill it by.</param>
internal sealed record SignInField(string Name, string Label, string Type, string Autocomplete)
{
    public string? Value { get; init; }

    public string? Hint { get; init; }

    /// <summary>Ids of texts elsewhere that describe it.</summary>
    public string? DescribedBy { get; init; }

    public string Attributes { get; init; } = "";

    public bool HasFocus { get; init; }

    public string Render(SignInTexts texts, string? error) => $"""
        <div class="field{(error is null ? "" : " field--wrong")}">
        <label class="field__label" for="{Name}">{Encode(Label)}</label>
        {(Hint is null ? "" : $"<p class=\"field__hint\" id=\"{Name}-hint\">{Encode(Hint)}</p>")}
        {(error is null ? "" : $"<p class=\"field__error\" id=\"{Name}-error\"><span class=\"unseen\">{Encode(texts.ErrorPrefix)} </span>{Encode(error)}</p>")}
        <span class="field__row"><input class="field__input" id="{Name}" name="{Name}" type="{Type}" autocomplete="{Autocomplete}"{Value.Attribute("value")}{Description(error)}{(error is null ? "" : " aria-invalid=\"true\"")} required{Attributes}{(HasFocus ? " autofocus" : "")}>{Reveal(texts)}</span>
        </div>
        """;

    private string Description(string? error)
    {
        string?[] ids = [error is null ? null : $"{Name}-error", Hint is null ? null : $"{Name}-hint", DescribedBy];
        return string.Join(' ', ids.OfType<string>()) is { Length: > 0 } all ? $" aria-describedby=\"{all}\"" : "";
    }

    /// <summary>Shown by reveal.js.</summary>
    private string Reveal(SignInTexts texts) => Type is not "password" ? "" :
        $"<button class=\"field__reveal\" type=\"button\" data-module=\"reveal\" data-hide=\"{Encode(texts.Hide)}\" aria-controls=\"{Name}\" hidden><span>{Encode(texts.Show)}</span><span class=\"unseen\"> {Encode(Label)}</span></button>";
}
