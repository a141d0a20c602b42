namespace Samverkan.Web.Components;

/// <summary>Every component in every state that was thought of.</summary>
public static class Examples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. AccordionExamples.All,
        .. BorderMapExamples.All,
        .. BreadcrumbsExamples.All,
        .. CallToActionExamples.All,
        .. ChoiceListExamples.All,
        .. ContactCardExamples.All,
        .. CoverExamples.All,
        .. DownloadLinkExamples.All,
        .. DownloadsExamples.All,
        .. ExitControlExamples.All,
        .. FactBoxExamples.All,
        .. FactListExamples.All,
        .. FiguresExamples.All,
        .. HelpListExamples.All,
        .. HelpNoteExamples.All,
        .. LanguageSwitchExamples.All,
        .. LineFieldExamples.All,
        .. MaterialListExamples.All,
        .. NewsListExamples.All,
        .. PageIntroExamples.All,
        .. PageTeaserExamples.All,
        .. PagingExamples.All,
        .. PartnerRowExamples.All,
        .. ProseExamples.All,
        .. QuoteExamples.All,
        .. RoomTeaserExamples.All,
        .. StepLinksExamples.All,
        .. TenLinesExamples.All,
        .. ThemeCardExamples.All,
    ];
}
