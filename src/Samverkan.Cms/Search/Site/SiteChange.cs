namespace Samverkan.Cms.Search.Site;

/// <summary>What an index of the site is behind with: a page, or a whole language.</summary>
/// <param name="Page">That has changed, come or gone.</param>
/// <param name="Culture">Of a language that has come, gone or changed.</param>
/// <param name="Anew">Its index is to be built, though there is one.</param>
public readonly record struct SiteChange(Guid? Page, string? Culture = null, bool Anew = false);
