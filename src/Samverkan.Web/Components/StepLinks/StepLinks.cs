namespace Samverkan.Web.Components;

/// <summary>The step before and the step after: in the exhibition, in the column of news.</summary>
public sealed record StepLinks(string Label, string BackText, TextLink? Back, string OnText, TextLink? On)
{
    public bool IsEmpty => Back is null && On is null;
}
