namespace Samverkan.Cms.Headless.Schemas;

/// <summary>What each content type gives apps: its properties, and the type in which each is written.</summary>
public sealed class ContentTypeSchemas(IContentTypeService documents, IMediaTypeService media, IPublishedContentTypeCache published) : IContentTypeSchemaService
{
    public IReadOnlyCollection<ContentTypeSchemaInfo> GetDocumentTypes() => [.. documents.GetAll().OrderBy(type => type.Alias, StringComparer.Ordinal)
        .Select(type => Schema(type, published.Get(type.IsElement ? PublishedItemType.Element : PublishedItemType.Content, type.Key), type.IsElement))];

    public IReadOnlyCollection<ContentTypeSchemaInfo> GetMediaTypes() => [.. media.GetAll().OrderBy(type => type.Alias, StringComparer.Ordinal).Select(type => Schema(type, published.Get(PublishedItemType.Media, type.Key), isElement: false))];

    private static ContentTypeSchemaInfo Schema(IContentTypeComposition type, IPublishedContentType published, bool isElement)
    {
        HashSet<string> own = [.. type.PropertyTypes.Select(p => p.Alias)];
        return new ContentTypeSchemaInfo
        {
            Alias = type.Alias,
            SchemaId = SchemaId(type.Alias),
            CompositionSchemaIds = [.. type.CompositionAliases().Select(SchemaId)],
            IsElement = isElement,
            Properties = [.. published.PropertyTypes.Where(p => p.IsUserProperty).Select(p => new ContentTypePropertySchemaInfo { Alias = p.Alias, EditorAlias = p.EditorAlias, DeliveryApiClrType = p.DeliveryApiModelClrType, Inherited = !own.Contains(p.Alias) })],
        };
    }

    private static string SchemaId(string alias) => char.ToUpperInvariant(alias[0]) + alias[1..];
}
