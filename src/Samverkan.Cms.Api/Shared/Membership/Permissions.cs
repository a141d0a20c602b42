using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Samverkan.Cms.Api.Shared.Membership;

/// <summary>Permissions on single items: Core keeps one verb each, the client shows the verbs of an item together.</summary>
internal sealed class Permissions(IContentTypeService types, IEntityService entities)
{
    public IReadOnlyList<IPermissionPresentationModel> ToModels(IEnumerable<IGranularPermission> permissions)
    {
        ILookup<string, IGranularPermission> byContext = permissions.ToLookup(p => p.Context);
        return
        [
            .. byContext[DocumentGranularPermission.ContextType].Where(p => p.Key is not null).GroupBy(p => p.Key.GetValueOrDefault()).Select(g => new DocumentPermissionPresentationModel { Document = g.Key.ToReference(), Verbs = Verbs(g) }),
            .. byContext[ElementGranularPermission.ContextType].Where(p => p.Key is not null).GroupBy(p => p.Key.GetValueOrDefault()).Select(g => new ElementPermissionPresentationModel { Element = g.Key.ToReference(), Verbs = Verbs(g) }),
            .. byContext[DocumentPropertyValueGranularPermission.ContextType].Where(p => p.Key is not null).GroupBy(p => (Type: p.Key.GetValueOrDefault(), Property: PropertyOf(p.Permission))).Where(g => g.Key.Property is not null).Select(g => new DocumentPropertyValuePermissionPresentationModel
            {
                DocumentType = g.Key.Type.ToReference(),
                PropertyType = g.Key.Property.GetValueOrDefault().ToReference(),
                Verbs = [.. g.Select(p => p.Permission.Split('|', 2)[1])],
            }),
            .. byContext.Where(c => c.Key is not ("Document" or "Element" or "DocumentTypeProperty")).SelectMany(c => c).GroupBy(p => p.Context)
                .Select(g => new UnknownTypePermissionPresentationModel { Context = g.Key, Verbs = Verbs(g) }),
        ];
    }

    public IEnumerable<IGranularPermission> ToEntities(IEnumerable<IPermissionPresentationModel> models) => models.SelectMany(model => model switch
    {
        DocumentPermissionPresentationModel m => OrEmpty(m.Verbs).Select(IGranularPermission (v) => new DocumentGranularPermission { Key = m.Document.Id, Permission = v }),
        ElementPermissionPresentationModel m => OrEmpty(m.Verbs).Select(IGranularPermission (v) => new ElementGranularPermission { Key = m.Element.Id, Permission = v }),
        DocumentPropertyValuePermissionPresentationModel m => OrEmpty(m.Verbs).Select(IGranularPermission (v) => new DocumentPropertyValueGranularPermission { Key = m.DocumentType.Id, Permission = $"{m.PropertyType.Id}|{v}" }),
        UnknownTypePermissionPresentationModel m => m.Verbs.Select(IGranularPermission (v) => new UnknownTypeGranularPermission { Context = m.Context, Permission = v }),
        _ => [],
    });

    /// <returns>The success when every item, type and property that is named is there.</returns>
    public UserGroupOperationStatus Check(IReadOnlyList<IPermissionPresentationModel> models)
    {
        if (!models.OfType<DocumentPermissionPresentationModel>().All(m => Exists(m.Document.Id, UmbracoObjectTypes.Document))) return UserGroupOperationStatus.DocumentPermissionKeyNotFound;
        if (!models.OfType<ElementPermissionPresentationModel>().All(m => Exists(m.Element.Id, UmbracoObjectTypes.Element) || Exists(m.Element.Id, UmbracoObjectTypes.ElementContainer))) return UserGroupOperationStatus.DocumentPermissionKeyNotFound; // Core has no name of its own for elements
        return models.OfType<DocumentPropertyValuePermissionPresentationModel>().All(m => types.Get(m.DocumentType.Id)?.CompositionPropertyTypes.Any(p => p.Key == m.PropertyType.Id) == true)
            ? UserGroupOperationStatus.Success : UserGroupOperationStatus.DocumentTypePermissionKeyNotFound;
    }

    private bool Exists(Guid key, UmbracoObjectTypes type) => entities.GetId(key, type).Success;

    /// <summary>An item without verbs allows nothing; Core keeps that as an empty verb.</summary>
    private static IEnumerable<string> OrEmpty(IReadOnlyList<string> verbs) => verbs.Count == 0 ? [""] : verbs;

    private static string[] Verbs(IEnumerable<IGranularPermission> permissions) => [.. permissions.Select(p => p.Permission).Where(v => v.Length > 0)];

    private static Guid? PropertyOf(string permission) => Guid.TryParse(permission.Split('|', 2)[0], out Guid key) && permission.Contains('|', StringComparison.Ordinal) ? key : null;
}
