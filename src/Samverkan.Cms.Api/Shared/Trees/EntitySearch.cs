using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>Finds what stands in a tree by a part of its name. For types and settings; documents and media are searched by their texts too.</summary>
internal sealed class EntitySearch(IEntityService entities, ICoreScopeProvider scopes)
{
    public Paged<IEntitySlim> Find(TreeKind kind, string? text, Paging paging, bool folders = false)
    {
        IQuery<IUmbracoEntity>? named = string.IsNullOrWhiteSpace(text) ? null : scopes.CreateQuery<IUmbracoEntity>().Where(e => e.Name!.Contains(text)); // becomes a query, and is never called
        IEntitySlim[] found = [.. entities.GetPagedDescendants(folders ? kind.Folder!.Value : kind.Item, paging.PageIndex, paging.Take, out long total, named, Ordering.By("name"), includeTrashed: false)]; // folders are sought where there are some
        return new(total, found);
    }
}
