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

    /// <summary>A wildcard's name holds its document's number in the database it came from: it is the same one under another number here.</summary>
    internal override async Task<XElement?> StoredAsync(SyncFile file)
    {
        if (await FindAsync(file) is not { } domain) return null;
        XElement stored = Item(domain).Root;
        if (domain.IsWildcard) stored.ReplaceAttributes(file.Root.Attributes());
        return stored;
    }

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IContent root = contents.GetById(file.Info.Element("Root").Key()) ?? throw new SyncException($"the document {file.Info.Value("Root")} does not exist", file.Info.Element("Root"));
        DomainModel added = new() { DomainName = file.Alias, IsoCode = file.Info.Required("Language") };
        IDomain[] assigned = [.. await domains.GetAssignedDomainsAsync(root.Key, includeWildcards: true)];
        List<DomainModel> all = [.. Named(assigned.Where(d => !Same(d.DomainName, file.Alias)))];
        if (!IsWildcard(file)) all.Insert(Math.Clamp(file.Info.Int("SortOrder", all.Count), 0, all.Count), added);
        var result = await domains.UpdateDomainsAsync(root.Key, new DomainsUpdateModel { Domains = all, DefaultIsoCode = IsWildcard(file) ? added.IsoCode : Wildcard(assigned)?.LanguageIsoCode });
        if (!result.Success) throw new SyncException($"the domain was refused: {result.Status}", file.Root);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes)
    {
        if (await FindAsync(file) is not { RootContentId: { } rootId } || contents.GetById(rootId) is not { } root) return false;
        IDomain[] kept = [.. (await domains.GetAssignedDomainsAsync(root.Key, includeWildcards: true)).Where(d => !Same(d.DomainName, file.Alias))];
        return (await domains.UpdateDomainsAsync(root.Key, new DomainsUpdateModel { Domains = [.. Named(kept)], DefaultIsoCode = Wildcard(kept)?.LanguageIsoCode })).Success;
    }

    private static IEnumerable<DomainModel> Named(IEnumerable<IDomain> domains) =>
        domains.Where(d => !d.IsWildcard).OrderBy(d => d.SortOrder).Select(d => new DomainModel { DomainName = d.DomainName, IsoCode = d.LanguageIsoCode! }); // a stored domain has its language

    private static IDomain? Wildcard(IEnumerable<IDomain> domains) => domains.FirstOrDefault(d => d.IsWildcard);

    private static bool IsWildcard(SyncFile file) => file.Info.Flag("IsWildcard", missing: false);

    private async Task<IDomain?> FindAsync(SyncFile file)
    {
        IDomain[] all = [.. await domains.GetAllAsync(includeWildcards: true)];
        int? root = contents.GetById(file.Info.Element("Root").Key())?.Id;
        if (IsWildcard(file)) return Wildcard(all.Where(d => d.RootContentId == root));
        IDomain[] named = [.. all.Where(d => Same(d.DomainName, file.Alias))];
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
