namespace Samverkan.Web.Components;

/// <summary>A component in one of its states; feeds the style page, the render tests and the accessibility tests.</summary>
public sealed record Example(string State, object Part)
{
    public string Component => Part.GetType().Name;
}
