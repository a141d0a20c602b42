using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>
/// What somebody with start nodes is shown outside of them, to pick or to link to: its published name and its address, never more. Whom it is not for, a picker
/// whose data type ignores start nodes shows everything, as Umbraco's do, and nothing else goes beyond them.
/// </summary>
public interface IPickerReach
{
    bool IsFor(IUser user);

    bool NamesDocument(Guid key);

    bool NamesMedia(Guid key);
}

/// <summary>That reach in one tree.</summary>
internal sealed class OutsideNames(Func<Guid, bool> names, INavigationQueryService navigation)
{
    public bool Name(IEntitySlim entity) => !entity.Trashed && names(entity.Key);

    /// <summary>In the order of the tree.</summary>
    /// <param name="parent">Null: the root.</param>
    /// <param name="also">Children that are shown anyway, as the way to a start node.</param>
    public Guid[] Children(Guid? parent, IReadOnlySet<Guid> also)
    {
        IEnumerable<Guid> children = [];
        if (parent is { } key) navigation.TryGetChildrenKeys(key, out children);
        else navigation.TryGetRootKeys(out children);
        return [.. children.Where(child => also.Contains(child) || names(child))];
    }

    public bool HaveChildren(Guid parent) => navigation.TryGetChildrenKeys(parent, out IEnumerable<Guid> children) && children.Any(names);
}
