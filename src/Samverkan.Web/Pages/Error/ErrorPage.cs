namespace Samverkan.Web.Pages;

/// <summary>Shown when something broke. It asks for nothing: no database, no dictionary; so its words stand here, in the default language and in English.</summary>
public sealed record ErrorPage(PageFrame Frame) : PageView(Frame)
{
    public const string ViewPath = "/Pages/Error/Error.cshtml";

    public static readonly ErrorPage Instance = new(new PageFrame(
        new("sv", "Något gick fel · Samverkan mot trafficking", "", "Samverkan mot trafficking", IsHidden: true),
        "Till innehållet",
        Header: null,
        new("Lämna sidan", "Lämna sidan snabbt. Länken leder till en sida om väder och raderar inte historiken.", ExitControl.Neutral),
        Trail: null,
        Footer: null));

    public LineField Art { get; } = new("fel", Height: 220, Gather: 2);
}
