using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Search;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Search.Editors;

/// <summary>
/// Finds documents, media and elements for editors by names, texts or keys, within the start nodes of whoever is signed in. What was saved before it is asked is found:
/// it waits for the index, though no longer than a moment.
/// </summary>
public sealed class EditorSearch(EditorIndexes indexes, EditorIndexing indexing, IEntityService entities, IBackOfficeSecurityAccessor security, AppCaches caches) : IIndexedEntitySearchService
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);
    private static readonly Sort Order = new(SortField.FIELD_SCORE, new SortField(EditorFields.Order, SortFieldType.STRING), SortField.FIELD_DOC);

    /// <param name="objectType">What is sought.</param>
    /// <param name="query">Words of a name or a text in any language, as far as they are typed; or a key or an id. Nothing finds nothing.</param>
    /// <param name="parentId">It must stand below this; null: anywhere.</param>
    /// <param name="contentTypeIds">Only items of these types; null or none: of any.</param>
    /// <param name="trashed">Null: also what lies in the recycle bin.</param>
    /// <param name="culture">Not weighed: a name in another language is found too.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give.</param>
    /// <param name="ignoreUserStartNodes">A picker may reach everything, if its data type says so.</param>
    public async Task<PagedModel<IEntitySlim>> SearchAsync(UmbracoObjectTypes objectType, string query, Guid? parentId, IEnumerable<Guid>? contentTypeIds, bool? trashed, string? culture = null, int skip = 0, int take = 100, bool ignoreUserStartNodes = false)
    {
        IEntitySlim? above = parentId is { } parent ? entities.Get(parent) : null;
        if (EditorQuery.Of(query) is not { } sought || (parentId is not null && above is null)) return new(0, []);
        IReadOnlyList<string>? within = ignoreUserStartNodes ? null : StartPaths(objectType);
        Filter narrowed = EditorQuery.Narrowed(objectType.GetGuid(), above?.Id, within, [.. contentTypeIds ?? []], trashed);
        await indexing.CaughtUpAsync(Moment);
        (int total, int[] ids) = Find(sought, narrowed, skip, take, (document, _) => int.Parse(document.Get(EditorFields.Node), CultureInfo.InvariantCulture));
        IEnumerable<IEntitySlim> found = ids.Length == 0 ? [] : entities.GetAll(objectType, ids).Where(entity => (trashed ?? entity.Trashed) == entity.Trashed && IsWithin(within, entity));
        return new(total, [.. found.OrderBy(entity => Array.IndexOf(ids, entity.Id))]);
    }

    /// <summary>What the index itself says of everything in it, for those who look after it.</summary>
    public async Task<(int Total, IReadOnlyList<EditorHit> Hits)> LookAsync(string text, int skip, int take)
    {
        await indexing.CaughtUpAsync(Moment);
        return EditorQuery.Of(text) is { } sought ? Find(sought, null, skip, take, (document, score) => new EditorHit(Guid.Parse(document.Get(EditorFields.Key)), Guid.Parse(document.Get(EditorFields.Kind)), document.Get(EditorFields.Order), score)) : (0, []);
    }

    /// <summary>The keys of all documents outside the bin that are found, the best first; as the index has them now, and whoever may see them.</summary>
    internal IReadOnlyList<Guid> Documents(string text) => EditorQuery.Of(text) is { } sought
        ? Find(sought, EditorQuery.Narrowed(Constants.ObjectTypes.Document, null, null, [], trashed: false), 0, int.MaxValue, (document, _) => Guid.Parse(document.Get(EditorFields.Key))).Hits
        : [];

    private (int Total, T[] Hits) Find<T>(Query sought, Filter? narrowed, int skip, int take, Func<Document, float, T> hit) => indexes.Shelf.Ask(EditorIndexes.Name, (0, Array.Empty<T>()), index => index.Search<(int, T[])>(searcher =>
    {
        TopDocs found = searcher.Search(sought, narrowed, (int)Math.Min((long)skip + Math.Max(1, take), Math.Max(1, searcher.IndexReader.MaxDoc)), Order, doDocScores: true, doMaxScore: false);
        return (found.TotalHits, [.. found.ScoreDocs.Skip(skip).Take(take).Select(one => hit(searcher.Doc(one.Doc), one.Score))]);
    }));

    /// <summary>Whatever the index says, nothing is shown where somebody may not be.</summary>
    private static bool IsWithin(IReadOnlyList<string>? within, IEntitySlim entity) => within is null || within.Any(start => $"{entity.Path},".StartsWith($"{start},", StringComparison.Ordinal));

    /// <returns>Null: everywhere. Nothing: nowhere, as for nobody and for a user without start nodes, of whom Core gives the paths of all there is.</returns>
    private IReadOnlyList<string>? StartPaths(UmbracoObjectTypes objectType)
    {
        if (security.BackOfficeSecurity?.CurrentUser is not { } user) return [];
        (int[]? ids, string[]? paths) = objectType switch
        {
            UmbracoObjectTypes.Document => (user.CalculateContentStartNodeIds(entities, caches), user.GetContentStartNodePaths(entities, caches)),
            UmbracoObjectTypes.Media => (user.CalculateMediaStartNodeIds(entities, caches), user.GetMediaStartNodePaths(entities, caches)),
            UmbracoObjectTypes.Element => (user.CalculateElementStartNodeIds(entities, caches), user.GetElementStartNodePaths(entities, caches)),
            _ => ([Constants.System.Root], null),
        };
        if (ids is null or []) return [];
        return ids.Contains(Constants.System.Root) ? null : paths ?? [];
    }
}

/// <param name="Key">Of a document, medium or element.</param>
/// <param name="ObjectType">Which of these it is.</param>
/// <param name="Name">The first that it has.</param>
/// <param name="Score">By which it stands where it does.</param>
public sealed record EditorHit(Guid Key, Guid ObjectType, string Name, double Score);
