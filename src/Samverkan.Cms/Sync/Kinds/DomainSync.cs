using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>Domains are matched by name and root; a document's domains are set together, in the order of the files.</summary>
public sealed class DomainSync(IDomainService domains, IContentService contents) : SyncKind
{
    public override string Folder => "Domains";

    public override int Order => 110;

    public override bool IsContent => true;

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync() => [.. (await domains.GetAllAsync(includeWildcards: true)).Select(Item)];

    internal override async Task<XElement?> StoredAsync(SyncFile file) => await FindAsync(file) is { } domain ? Item(domain).Root : null;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IContent root = contents.GetById(file.Info.Element("Root").Key()) ?? throw new SyncException($"the document {file.Info.Value("Root")} does not exist", file.Info.Element("Root"));
        DomainModel added = new() { DomainName = file.Alias, IsoCode = file.Info.Required("Language") };
        IDomain[] others = [.. (await domains.GetAssignedDomainsAsync(root.Key, includeWildcards: false)).Where(d => !Same(d.DomainName, file.Alias)).OrderBy(d => d.SortOrder)];
        List<DomainModel> all = [.. others.Select(d => new DomainModel { DomainName = d.DomainName, IsoCode = d.LanguageIsoCode! })];
        all.Insert(Math.Clamp(file.Info.Int("SortOrder", all.Count), 0, all.Count), added);
        var result = await domains.UpdateDomainsAsync(root.Key, new DomainsUpdateModel { Domains = all });
        if (!result.Success) throw new SyncException($"the domain was refused: {result.Status}", file.Root);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes)
    {
        if (await FindAsync(file) is not { RootContentId: { } rootId } || contents.GetById(rootId) is not { } root) return false;
        IEnumerable<IDomain> kept = (await domains.GetAssignedDomainsAsync(root.Key, includeWildcards: false)).Where(d => !Same(d.DomainName, file.Alias));
        return (await domains.UpdateDomainsAsync(root.Key, new DomainsUpdateModel { Domains = [.. kept.Select(d => new DomainModel { DomainName = d.DomainName, IsoCode = d.LanguageIsoCode! })] })).Success;
    }

    private async Task<IDomain?> FindAsync(SyncFile file)
    {
        IDomain[] named = [.. (await domains.GetAllAsync(includeWildcards: true)).Where(d => Same(d.DomainName, file.Alias))];
        int? root = contents.GetById(file.Info.Element("Root").Key())?.Id;
        return named.FirstOrDefault(d => d.RootContentId == root) ?? (root is null ? named.FirstOrDefault() : null);
    }

    private SyncItem Item(IDomain domain)
    {
        Guid key = SyncNames.HashKey(domain.DomainName);
        IContent? root = domain.RootContentId is { } id ? contents.GetById(id) : null;
        string stem = $"{string.Concat(domain.DomainName.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-')}_{domain.LanguageIsoCode?.ToLowerInvariant()}";
        return new SyncItem(key, domain.DomainName, stem, new XElement("Domain", new XAttribute("Key", key), new XAttribute("Alias", domain.DomainName),
            new XElement("Info",
                SyncXml.Flag("IsWildcard", domain.IsWildcard), SyncXml.Text("Language", domain.LanguageIsoCode),
                root is null ? null : SyncXml.Reference("Root", root.Key, "/" + root.Name), SyncXml.Text("SortOrder", domain.SortOrder))));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
