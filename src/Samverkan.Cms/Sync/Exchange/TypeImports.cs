using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Samverkan.Cms.Sync.Kinds;
using Umbraco.Cms.Core.Models.Packaging;
using Umbraco.Cms.Core.Packaging;

namespace Samverkan.Cms.Sync.Exchange;

/// <summary>
/// Types out of files that another Umbraco exported (.udt). They hold what uSync's files hold under other names, so they are taken in the same way. Whole packages are not
/// taken: code is deployed with the program.
/// </summary>
public sealed class TypeImports(IEnumerable<SyncKind> kinds, IContentTypeService documentTypes, IMediaTypeService mediaTypes, IMemberTypeService memberTypes) : IPackageDataInstallation
{
    public InstallationSummary InstallPackageData(CompiledPackage compiledPackage, int userId) => throw Refused();

    public IReadOnlyList<IMediaType> ImportMediaTypes(IEnumerable<XElement> docTypeElements, int userId) => [.. docTypeElements.Select(xml => Import<MediaTypeSync, IMediaType>(xml, mediaTypes))];

    public IReadOnlyList<IMemberType> ImportMemberTypes(IEnumerable<XElement> docTypeElements, int userId) => [.. docTypeElements.Select(xml => Import<MemberTypeSync, IMemberType>(xml, memberTypes))];

    public IReadOnlyList<TContentBase> ImportContentBase<TContentBase, TContentTypeComposition>(
        IEnumerable<CompiledPackageContentBase> docs, IDictionary<string, TContentTypeComposition> importedDocumentTypes, int userId,
        IContentTypeBaseService<TContentTypeComposition> typeService, IContentServiceBase<TContentBase> service)
        where TContentBase : class, IContentBase
        where TContentTypeComposition : IContentTypeComposition => throw Refused();

    public IReadOnlyList<IContentType> ImportDocumentType(XElement docTypeElement, int userId) => ImportDocumentTypes([docTypeElement], userId);

    public IReadOnlyList<IContentType> ImportDocumentTypes(IEnumerable<XElement> docTypeElements, int userId) => [.. docTypeElements.Select(xml => Import<DocumentTypeSync, IContentType>(xml, documentTypes))];

    public IReadOnlyList<IDataType> ImportDataTypes(IReadOnlyCollection<XElement> dataTypeElements, int userId) => throw Refused();

    public IReadOnlyList<IDictionaryItem> ImportDictionaryItems(IEnumerable<XElement> dictionaryItemElementList, int userId) => throw Refused();

    public IEnumerable<IDictionaryItem> ImportDictionaryItem(XElement dictionaryItemElement, int userId, Guid? parentId) => throw Refused();

    public IReadOnlyList<ILanguage> ImportLanguages(IEnumerable<XElement> languageElements, int userId) => throw Refused();

    public Task<IEnumerable<ITemplate>> ImportTemplateAsync(XElement templateElement, int userId) => throw Refused();

    public Task<IReadOnlyList<ITemplate>> ImportTemplatesAsync(IReadOnlyCollection<XElement> templateElements, int userId) => throw Refused();

    /// <summary>For looking into a file before it is imported.</summary>
    public Guid GetContentTypeKey(XElement contentType) => Guid.TryParse(contentType.Element("Info")?.Element("Key")?.Value ?? contentType.Attribute("Key")?.Value, out Guid key) ? key : Guid.Empty;

    public string? GetEntityTypeAlias(XElement entityType) => entityType.Element("Info")?.Element("Alias")?.Value ?? entityType.Attribute("Name")?.Value;

    /// <exception cref="SyncException">Something in the file cannot be taken.</exception>
    private T Import<TKind, T>(XElement xml, IContentTypeBaseService<T> types) where TKind : TypeSync<T> where T : class, IContentTypeComposition
    {
        TKind kind = kinds.OfType<TKind>().Single();
        SyncFile file = TypeFile.Of(xml, kind.Element);
        if (kind.StoredAsync(file).GetAwaiter().GetResult()?.Element("Info")?.Element("Folder") is { } folder) file.Info.Add(new XElement(folder)); // it stays where it is
        SyncNotes notes = new();
        kind.WriteAsync(file, notes).GetAwaiter().GetResult(); // Core asks synchronously, and so do the services below
        kind.WriteReferencesAsync(file, notes).GetAwaiter().GetResult();
        return types.Get(file.Key) ?? throw new SyncException("the type is not there after its import", file.Root);
    }

    private static NotSupportedException Refused() => new("This site takes no packages. Code is deployed with the program; types and content come from the uSync folder.");
}
