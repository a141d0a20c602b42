using Markdig;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.Hosting;

/// <summary>Editors' Markdown as HTML. Raw HTML in it is shown as text: what editors may do with markup is the rich text editor's affair.</summary>
public sealed class MarkdownToHtml : Umbraco.Cms.Core.Strings.IMarkdownToHtmlConverter, Umbraco.Cms.Core.HealthChecks.NotificationMethods.IMarkdownToHtmlConverter
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    public string ToHtml(string markdown) => Markdown.ToHtml(markdown, Pipeline);

    public string ToHtml(HealthCheckResults results, HealthCheckNotificationVerbosity verbosity) => ToHtml(results.ResultsAsMarkDown(verbosity));
}
