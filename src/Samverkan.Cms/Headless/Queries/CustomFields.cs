using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.Queries;

/// <summary>The fields that a site's own index handlers add. A document's values are asked for once, and kept as long as it is published as it is.</summary>
public sealed partial class CustomFields(ContentIndexHandlerCollection handlers, IContentService documents, ILogger<CustomFields> log)
{
    private readonly Dictionary<string, IndexField> _fields = handlers.SelectMany(h => h.GetFields()).DistinctBy(f => f.FieldName).ToDictionary(f => f.FieldName);
    private readonly ConditionalWeakTable<IPublishedContent, Dictionary<string, object[]>> _known = [];

    /// <summary>Null for what no handler declares: it is left out of the query.</summary>
    public FieldType? TypeOf(string field)
    {
        if (_fields.TryGetValue(field, out IndexField? known)) return known.FieldType;
        LogUnknown(field);
        return null;
    }

    public object[] Values(IPublishedContent document, string field, string culture)
    {
        Dictionary<string, object[]> values = _known.GetOrCreateValue(document);
        string name = _fields[field].VariesByCulture ? $"{field} {culture}" : field;
        lock (values) return values.TryGetValue(name, out object[]? known) ? known : values[name] = Read(document.Key, field, document.ContentType.VariesByCulture() ? culture : null);
    }

    private object[] Read(Guid key, string field, string? culture) => documents.GetById(key) is { } content
        ? [.. handlers.Where(h => h.GetFields().Any(f => f.FieldName == field)).SelectMany(h => h.GetFieldValues(content, culture)).Where(v => v.FieldName == field).SelectMany(v => v.Values)]
        : [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "A query names the field {Field}, which no index handler declares: it is left out")]
    private partial void LogUnknown(string field);
}
