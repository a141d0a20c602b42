namespace Samverkan.Web.Pages;

/// <summary>What a page's view receives; the layout knows only this much of it.</summary>
public abstract record PageView(PageFrame Frame);
