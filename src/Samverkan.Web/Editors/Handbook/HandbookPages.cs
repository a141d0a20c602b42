using System.Reflection;
using System.Text.RegularExpressions;
using Markdig;

namespace Samverkan.Web.Editors.Handbook;

/// <param name="Name">Of its file, and of its address in the handbook.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Html">Without that heading. Links to other pages are their names, pictures the names of theirs.</param>
public sealed record HandbookPage(string Name, string Title, string Html);

/// <summary>The editor's handbook, which stands in docs/handbok as Markdown and goes with the program. Pages are read in the order of their file names.</summary>
public sealed partial class HandbookPages
{
    private const string Folder = "handbook/";
    private static readonly Assembly Program = typeof(HandbookPages).Assembly;
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly Lazy<IReadOnlyList<HandbookPage>> _pages = new(() => [.. Program.GetManifestResourceNames().Where(IsPage).Order(StringComparer.Ordinal).Select(Read)]);

    public IReadOnlyList<HandbookPage> All => _pages.Value;

    /// <returns>A PNG; null: there is none of this name.</returns>
    public static Stream? Picture(string name) => Program.GetManifestResourceStream($"{Folder}bilder/{name}.png");

    private static bool IsPage(string resource) => resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(".md", StringComparison.Ordinal);

    private static HandbookPage Read(string resource)
    {
        using StreamReader reader = new(Program.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is listed and cannot be read."));
        string text = reader.ReadToEnd();
        Match title = Title().Match(text);
        return new(resource[Folder.Length..^".md".Length], title.Groups[1].Value.Trim(), Markdig.Markdown.ToHtml(text[title.Length..], Markdown));
    }

    [GeneratedRegex(@"\A# (.+)\r?\n")]
    private static partial Regex Title();
}
