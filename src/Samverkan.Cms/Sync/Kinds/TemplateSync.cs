using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>The views themselves are part of the program.</summary>
public sealed class TemplateSync(ITemplateService templates, IShortStringHelper strings) : SyncKind
{
    public override string Folder => "Templates";

    public override int Order => 40;

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync() => [.. (await templates.GetAllAsync(Array.Empty<string>())).Select(Item)];

    internal override async Task<XElement?> StoredAsync(SyncFile file) => await FindAsync(file) is { } template ? Item(template).Root : null;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        ITemplate? stored = await FindAsync(file);
        XElement? before = stored is null ? null : Item(stored).Root;
        ITemplate template = stored ?? new Template(strings, file.Root.Required("Name"), file.Alias) { Key = file.Key };
        (template.Name, template.Alias) = (file.Root.Required("Name"), file.Alias);
        string? parent = file.Root.Value("Parent");
        if (template is Template own) own.LayoutTemplateAlias = parent;
        if (parent is not null && await templates.GetAsync(parent) is null) notes.Add($"the layout {parent} does not exist", file.Root.Element("Parent"));
        if (IsUnchanged(before, Item(template))) return;
        var result = stored is null ? await templates.CreateAsync(template, Editor) : await templates.UpdateAsync(template, Editor);
        if (!result.Success) throw new SyncException($"the template was refused: {result.Status}", file.Root);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) => await FindAsync(file) is { } template && (await templates.DeleteAsync(template.Key, Editor)).Success;

    private async Task<ITemplate?> FindAsync(SyncFile file) => await templates.GetAsync(file.Key) ?? await templates.GetAsync(file.Alias);

    private static SyncItem Item(ITemplate template) => new(template.Key, template.Alias, template.Alias.ToLowerInvariant(),
        new XElement("Template", new XAttribute("Key", template.Key), new XAttribute("Alias", template.Alias), new XAttribute("Level", template.Path.Split(',').Length - 1),
            SyncXml.Text("Name", template.Name), new XElement("Parent", string.IsNullOrEmpty(template.LayoutTemplateAlias) ? null : template.LayoutTemplateAlias)));
}
