using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>Templates for new documents: written as documents are, never published.</summary>
public sealed class BlueprintSync(IContentService contents, IContentTypeService types, IShortStringHelper strings) : ContentItemSync<IContent>(strings)
{
    public override string Folder => "Blueprints";

    public override int Order => 100;

    protected override string Element => "Content";

    protected override int BinId => Constants.System.RecycleBinContent;

    protected override IContent? ById(int id) => contents.GetBlueprintById(id);

    protected override IContent? ByKey(Guid key) => contents.GetBlueprintById(key);

    protected override IEnumerable<IContent> All() => contents.GetBlueprintsForContentTypes();

    public override string Handler => "ContentTemplateHandler";

    protected override IEnumerable<IContent> Below(int id) => ChildrenOf(id);

    protected override IEnumerable<IContent> ChildrenOf(int parentId) => All().Where(b => b.ParentId == parentId);

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IContent blueprint = Find(file) ?? New(file);
        XElement? before = blueprint.HasIdentity ? (await ItemAsync(blueprint)).Root : null;
        ReadNode(blueprint, file);
        foreach (XElement name in file.Info.Children("NodeName")) blueprint.SetCultureName(name.Value, (string?)name.Attribute("Culture"));
        ReadValues(blueprint, file, notes);
        if (!IsUnchanged(before, await ItemAsync(blueprint))) contents.SaveBlueprint(blueprint, null);
    }

    internal override Task<bool> DeleteAsync(SyncFile file, SyncNotes notes)
    {
        if (ByKey(file.Key) is not { } blueprint) return Task.FromResult(false);
        contents.DeleteBlueprint(blueprint);
        return Task.FromResult(true);
    }

    private Content New(SyncFile file)
    {
        string alias = file.Info.Required("ContentType");
        IContentType type = types.Get(alias) ?? throw new SyncException($"the document type {alias} does not exist", file.Info.Element("ContentType"));
        return new Content((string?)file.Info.Element("NodeName")?.Attribute("Default") ?? file.Alias, Constants.System.Root, type) { Key = file.Key, Blueprint = true };
    }

    protected override Guid OriginalParent(IContent item) => Guid.Empty;

    protected override Task<IReadOnlyList<object?>> InfoAfterSortOrderAsync(IContent item) => Task.FromResult<IReadOnlyList<object?>>(
        [new XElement("Published", new XAttribute("Default", "false")), new XElement("Schedule"), new XElement("Template"), SyncXml.Flag("IsBlueprint", true)]);
}
