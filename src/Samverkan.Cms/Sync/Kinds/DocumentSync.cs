using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>
/// Documents with all their cultures. They are written through IContentService, which keeps dates, positions and untidy values; the draft's values are what is in the
/// file, so a document is published after it is saved, in the cultures that the file says.
/// </summary>
public sealed class DocumentSync(IContentService contents, IContentTypeService types, ITemplateService templates, ILanguageService languages, IRelationService relations, IEntityService entities, IShortStringHelper strings)
    : ContentItemSync<IContent>(strings)
{
    public override string Folder => "Content";

    public override int Order => 90;

    protected override string Element => "Content";

    protected override int BinId => Constants.System.RecycleBinContent;

    protected override IContent? ById(int id) => contents.GetById(id);

    protected override IContent? ByKey(Guid key) => contents.GetById(key);

    protected override IEnumerable<IContent> All() =>
        [.. contents.GetPagedDescendants(Constants.System.Root, 0, int.MaxValue, out _), .. contents.GetPagedContentInRecycleBin(0, int.MaxValue, out _)];

    public override string Handler => "ContentHandler";

    protected override IEnumerable<IContent> Below(int id) => contents.GetPagedDescendants(id, 0, int.MaxValue, out _);

    protected override IEnumerable<IContent> ChildrenOf(int parentId) => contents.GetPagedChildren(parentId, 0, int.MaxValue, out _, null, null, null);

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IContent document = Find(file) ?? New(file);
        if (!IsTrashed(file) && document.HasIdentity) MoveTo(document, file);
        XElement? before = document.HasIdentity ? (await ItemAsync(document)).Root : null;
        ReadNode(document, file);
        await ReadNamesAsync(document, file, notes);
        ReadValues(document, file, notes);
        await ReadTemplateAsync(document, file, notes);
        ContentScheduleCollection schedule = Schedule(file);
        if (!IsUnchanged(before, await ItemAsync(document)) || !schedule.Equals(contents.GetContentScheduleByContentId(document.Id)))
        {
            OperationResult saved = contents.Save(document, contentSchedule: schedule);
            if (!saved.Success) throw new SyncException($"the document was refused: {saved.Result}", file.Root);
        }

        if (document.SortOrder != SortOrder(file, document)) Sort(document, file); // a new item goes after its siblings unless its number is free
        if (IsTrashed(file)) Trash(document);
        else Publish(document, file, notes);
    }

    internal override Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) => Task.FromResult(ByKey(file.Key) is { } document && contents.Delete(document).Success);

    private IContent New(SyncFile file)
    {
        string alias = file.Info.Required("ContentType");
        if (types.Get(alias) is not { } type) throw new SyncException($"the document type {alias} does not exist", file.Info.Element("ContentType"));
        int parent = ParentId(file) ?? (IsTrashed(file) ? Constants.System.Root : throw new SyncException($"the parent {file.Info.Value("Parent")} does not exist", file.Info.Element("Parent")));
        return new Content(DefaultName(file), parent, type) { Key = file.Key };
    }

    private void MoveTo(IContent document, SyncFile file)
    {
        int parent = ParentId(file) ?? throw new SyncException($"the parent {file.Info.Value("Parent")} does not exist", file.Info.Element("Parent"));
        if (document.Trashed || document.ParentId != parent) contents.Move(document, parent);
    }

    private static string DefaultName(SyncFile file) => (string?)file.Info.Element("NodeName")?.Attribute("Default") is { Length: > 0 } name ? name : file.Alias;

    private async Task ReadNamesAsync(IContent document, SyncFile file, SyncNotes notes)
    {
        if (!document.ContentType.VariesByCulture())
        {
            document.Name = DefaultName(file);
            return;
        }

        XElement[] names = [.. file.Info.Children("NodeName")];
        foreach (XElement name in names)
        {
            string culture = (string?)name.Attribute("Culture") ?? "";
            if (await languages.GetAsync(culture) is { } language) Name(document, name.Value, language.IsoCode);
            else notes.Add($"the language {culture} does not exist", name);
        }

        foreach (string gone in document.AvailableCultures.Except(names.Select(n => (string?)n.Attribute("Culture") ?? ""), StringComparer.OrdinalIgnoreCase).ToArray()) document.SetCultureName(null, gone);
        if (!document.AvailableCultures.Any()) document.SetCultureName(DefaultName(file), await languages.GetDefaultIsoCodeAsync());
    }

    /// <summary>Setting the same name again would count as a change.</summary>
    private static void Name(IContent document, string name, string culture)
    {
        if (document.GetCultureName(culture) != name) document.SetCultureName(name, culture);
    }

    private async Task ReadTemplateAsync(IContent document, SyncFile file, SyncNotes notes)
    {
        XElement? xml = file.Info.Element("Template");
        if (xml is null || xml.Key() == Guid.Empty && xml.Value.Length == 0)
        {
            document.TemplateId = null;
            return;
        }

        if ((await templates.GetAsync(xml.Key()) ?? await templates.GetAsync(xml.Value)) is { } template) document.TemplateId = template.Id;
        else notes.Add($"the template {xml.Value} does not exist", xml);
    }

    private static ContentScheduleCollection Schedule(SyncFile file)
    {
        ContentScheduleCollection schedule = new();
        foreach (XElement entry in file.Info.Children("Schedule"))
        {
            if (entry.Date("Date") is { } date && Enum.TryParse(entry.Value("Action"), out ContentScheduleAction action)) schedule.Add(new ContentSchedule(entry.Value("Culture") ?? "", date, action));
        }

        return schedule;
    }

    private void Sort(IContent document, SyncFile file)
    {
        document.SortOrder = SortOrder(file, document);
        contents.Save(document);
    }

    private void Trash(IContent document)
    {
        if (!document.Trashed) contents.MoveToRecycleBin(document);
    }

    private void Publish(IContent document, SyncFile file, SyncNotes notes)
    {
        XElement? published = file.Info.Element("Published");
        if (published is null) return;
        if (!document.ContentType.VariesByCulture())
        {
            bool publish = (string?)published.Attribute("Default") == "true";
            if (publish != document.Published || publish && document.Edited) Publish(document, publish, ["*"], notes, published);
            return;
        }

        Dictionary<string, bool> wanted = published.Elements().ToDictionary(e => (string?)e.Attribute("Culture") ?? "", e => string.Equals(e.Value, "true", StringComparison.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        if (wanted.Count == 0 && (string?)published.Attribute("Default") == "true") wanted = document.AvailableCultures.ToDictionary(c => c, _ => true);
        string[] cultures = [.. document.AvailableCultures.Where(c => wanted.GetValueOrDefault(c))];
        if (cultures.Any(c => !document.IsCulturePublished(c) || document.IsCultureEdited(c))) Publish(document, true, cultures, notes, published);
        foreach (string culture in document.PublishedCultures.Except(cultures, StringComparer.OrdinalIgnoreCase).ToArray()) contents.Unpublish(contents.GetById(document.Key)!, culture);
    }

    private void Publish(IContent document, bool publish, string[] cultures, SyncNotes notes, XElement at)
    {
        PublishResult? result = publish ? contents.Publish(document, cultures) : document.Published ? contents.Unpublish(document) : null;
        if (result is { Success: false }) notes.Add($"not {(publish ? "published" : "unpublished")}: {result.Result}{Invalid(result)}", at);
    }

    private static string Invalid(PublishResult result) => result.InvalidProperties?.Select(p => p.Alias).ToArray() is { Length: > 0 } aliases ? $" ({string.Join(", ", aliases)})" : "";

    protected override Guid OriginalParent(IContent item)
    {
        int? parent = relations.GetByChildId(item.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias).FirstOrDefault()?.ParentId;
        return parent is > 0 ? entities.Get(parent.Value)?.Key ?? Guid.Empty : Guid.Empty;
    }

    protected override async Task<IReadOnlyList<object?>> InfoAfterSortOrderAsync(IContent item)
    {
        ITemplate? template = item.TemplateId is { } id ? await templates.GetAsync(id) : null;
        return [Published(item), Scheduled(item), template is null ? new XElement("Template") : SyncXml.Reference("Template", template.Key, template.Alias)];
    }

    private static XElement Published(IContent item) =>
        new("Published", new XAttribute("Default", item.Published ? "true" : "false"),
            item.ContentType.VariesByCulture() ? item.AvailableCultures.Order(StringComparer.Ordinal).Select(c => new XElement("Published", new XAttribute("Culture", c), item.IsCulturePublished(c) ? "true" : "false")) : null);

    private XElement Scheduled(IContent item) =>
        new("Schedule", contents.GetContentScheduleByContentId(item.Id).FullSchedule.OrderBy(s => s.Action).ThenBy(s => s.Culture, StringComparer.Ordinal).Select(s => new XElement("ContentSchedule",
            SyncXml.Text("Culture", s.Culture), SyncXml.Text("Action", s.Action), SyncXml.Text("Date", SyncXml.Time(s.Date)))));
}
