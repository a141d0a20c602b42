using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>Documents, with their place among others and their template.</summary>
public sealed class DocumentSync(IContentService contents, IContentTypeService types, ITemplateService templates, ILanguageService languages, IRelationService relations, IEntityService entities, IShortStringHelper strings)
    : PublishableSync<IContent>(contents, languages, strings)
{
    public override string Folder => "Content";

    public override int Order => 90;

    protected override string Element => "Content";

    protected override int BinId => Constants.System.RecycleBinContent;

    protected override IContent? ById(int id) => contents.GetById(id);

    protected override IEnumerable<IContent> All() =>
        [.. contents.GetPagedDescendants(Constants.System.Root, 0, int.MaxValue, out _), .. contents.GetPagedContentInRecycleBin(0, int.MaxValue, out _)];

    public override string Handler => "ContentHandler";

    protected override IEnumerable<IContent> Below(int id) => contents.GetPagedDescendants(id, 0, int.MaxValue, out _);

    protected override IEnumerable<IContent> ChildrenOf(int parentId) => contents.GetPagedChildren(parentId, 0, int.MaxValue, out _, null, null, null);

    protected override IContent New(SyncFile file)
    {
        string alias = file.Info.Required("ContentType");
        if (types.Get(alias) is not { } type) throw new SyncException($"the document type {alias} does not exist", file.Info.Element("ContentType"));
        return new Content(DefaultName(file), NewParentId(file), type) { Key = file.Key };
    }

    protected override Task<IContent> MoveToAsync(IContent item, SyncFile file)
    {
        int parent = RequiredParentId(file);
        if (item.Trashed || item.ParentId != parent) contents.Move(item, parent);
        return Task.FromResult(item);
    }

    protected override Task TrashAsync(IContent item)
    {
        contents.MoveToRecycleBin(item);
        return Task.CompletedTask;
    }

    protected override async Task ReadOwnAsync(IContent item, SyncFile file, SyncNotes notes)
    {
        XElement? xml = file.Info.Element("Template");
        if (xml is null || xml.Key() == Guid.Empty && xml.Value.Length == 0)
        {
            item.TemplateId = null;
            return;
        }

        if ((await templates.GetAsync(xml.Key()) ?? await templates.GetAsync(xml.Value)) is { } template) item.TemplateId = template.Id;
        else notes.Add($"the template {xml.Value} does not exist", xml);
    }

    protected override Guid OriginalParent(IContent item)
    {
        int? parent = relations.GetByChildId(item.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias).FirstOrDefault()?.ParentId;
        return parent is > 0 ? entities.Get(parent.Value)?.Key ?? Guid.Empty : Guid.Empty;
    }

    protected override async Task<IReadOnlyList<object?>> InfoAfterSortOrderAsync(IContent item)
    {
        ITemplate? template = item.TemplateId is { } id ? await templates.GetAsync(id) : null;
        return [.. await base.InfoAfterSortOrderAsync(item), template is null ? new XElement("Template") : SyncXml.Reference("Template", template.Key, template.Alias)];
    }
}
