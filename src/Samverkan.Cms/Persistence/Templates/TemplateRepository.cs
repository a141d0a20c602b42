using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Persistence.Templates;

/// <summary>
/// Templates are code: the row knows name, alias and layout, the view stands in the program as <c>Pages/{Alias}/{Alias}.cshtml</c>. Its text can be read where the
/// sources are, and is never written.
/// </summary>
public sealed class TemplateRepository(AmbientScope scope, AppCaches caches, IShortStringHelper strings, IHostEnvironment environment) : SetRepository<ITemplate>(scope, caches), ITemplateRepository
{
    public ITemplate? Get(string? alias) => Find(t => string.Equals(t.Alias, alias, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<ITemplate> GetAll(params string[] aliases) => FindAll(t => aliases is [] || aliases.Contains(t.Alias, StringComparer.OrdinalIgnoreCase));

    /// <param name="layoutTemplateId">The layout's id; 0 or less for the templates without one.</param>
    public IEnumerable<ITemplate> GetChildren(int layoutTemplateId)
    {
        string? layout = layoutTemplateId <= 0 ? null : Whole.FirstOrDefault(t => t.Id == layoutTemplateId)?.Alias;
        return FindAll(t => t.LayoutTemplateAlias == layout);
    }

    public IEnumerable<ITemplate> GetDescendants(int layoutTemplateId)
    {
        string below = $"{Whole.FirstOrDefault(t => t.Id == layoutTemplateId)?.Path ?? "-1"},";
        return FindAll(t => t.Path.StartsWith(below, StringComparison.Ordinal));
    }

    public Stream GetFileContentStream(string filepath) => View(filepath) is { Exists: true } view ? view.CreateReadStream() : Stream.Null;

    public void SetFileContent(string filepath, Stream content) =>
        throw new NotSupportedException("Templates are part of the program and cannot be changed from outside it. Change the view in the sources and deploy.");

    public long GetFileSize(string filepath) => View(filepath) is { Exists: true } view ? view.Length : -1;

    protected override IEnumerable<ITemplate> Load(CmsDbContext db)
    {
        var rows = (from row in db.Templates join node in db.Nodes on row.NodeId equals node.Id orderby node.Text select new { node, row }).ToArray();
        Dictionary<int, string> aliases = rows.ToDictionary(r => r.node.Id, r => r.row.Alias!);
        HashSet<int> layouts = [.. rows.Select(r => r.node.ParentId)];
        return rows.Select(r => Entity(r.node, r.row, aliases, layouts.Contains(r.node.Id)));
    }

    protected override void Insert(CmsDbContext db, ITemplate template)
    {
        NodeRow row = Row(db, template);
        db.Insert(row);
        (template.Id, template.Path) = (row.Id, $"{row.Path},{row.Id}");
        string path = template.Path;
        db.Nodes.Where(n => n.Id == row.Id).ExecuteUpdate(set => set.SetProperty(n => n.Path, path));
        db.Insert(new TemplateRow { NodeId = template.Id, Alias = template.Alias });
    }

    protected override void Update(CmsDbContext db, ITemplate template)
    {
        NodeRow row = Row(db, template);
        string path = $"{row.Path},{template.Id}";
        db.Nodes.Where(n => n.Id == template.Id).ExecuteUpdate(set => set
            .SetProperty(n => n.Text, row.Text).SetProperty(n => n.ParentId, row.ParentId).SetProperty(n => n.Level, row.Level).SetProperty(n => n.Path, path));
        db.Templates.Where(t => t.NodeId == template.Id).ExecuteUpdate(set => set.SetProperty(t => t.Alias, template.Alias));
    }

    protected override void Remove(CmsDbContext db, ITemplate template)
    {
        db.DocumentVersions.Where(v => v.TemplateId == template.Id).ExecuteUpdate(set => set.SetProperty(v => v.TemplateId, (int?)null));
        db.AllowedTemplates.Where(a => a.TemplateNodeId == template.Id).ExecuteDelete();
        db.Nodes.Where(n => n.ParentId == template.Id).ExecuteUpdate(set => set.SetProperty(n => n.ParentId, Constants.System.Root));
        db.Templates.Where(t => t.NodeId == template.Id).ExecuteDelete();
        db.Nodes.Where(n => n.Id == template.Id).ExecuteDelete();
    }

    private NodeRow Row(CmsDbContext db, ITemplate template)
    {
        ITemplate? layout = template.LayoutTemplateAlias is { } alias ? Whole.FirstOrDefault(t => t.Alias == alias) : null;
        NodeRow? parent = db.Nodes.SingleOrDefault(n => n.Id == (layout == null ? Constants.System.Root : layout.Id));
        return new NodeRow
        {
            UniqueId = template.Key,
            ParentId = parent!.Id,
            Level = (short)(parent.Level + 1),
            Path = parent.Path,
            Text = template.Name,
            NodeObjectType = Constants.ObjectTypes.Template,
            CreateDate = template.CreateDate,
        };
    }

    private Template Entity(NodeRow node, TemplateRow row, Dictionary<int, string> aliases, bool isLayout) =>
        Fresh.Entity(new Template(strings, node.Text, row.Alias, _ => Text($"{row.Alias}.cshtml")), template =>
        {
            (template.Id, template.Key, template.CreateDate, template.UpdateDate) = (node.Id, node.UniqueId, node.CreateDate, node.CreateDate);
            template.Path = node.Path;
            template.LayoutTemplateAlias = aliases.GetValueOrDefault(node.ParentId);
            template.LayoutTemplateId = aliases.ContainsKey(node.ParentId) ? new Lazy<int>(() => node.ParentId) : null;
            template.IsLayoutTemplate = isLayout;
        });

    private string Text(string filepath)
    {
        using StreamReader reader = new(GetFileContentStream(filepath));
        return reader.ReadToEnd();
    }

    private IFileInfo View(string filepath)
    {
        string alias = Path.GetFileNameWithoutExtension(filepath);
        return environment.ContentRootFileProvider.GetFileInfo($"Pages/{alias}/{alias}.cshtml");
    }
}
