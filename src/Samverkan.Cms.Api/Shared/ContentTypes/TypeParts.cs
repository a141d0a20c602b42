using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace Samverkan.Cms.Api.Shared.ContentTypes;

/// <summary>What document, media and member types have in common, to and from the models of the client.</summary>
internal static class TypeParts
{
    public static IReadOnlyList<PropertyTypeResponseModel> Properties(IContentTypeBase type) =>
    [
        .. type.PropertyGroups.SelectMany(g => g.PropertyTypes?.Select(p => Property(p, g.Key)) ?? []),
        .. type.NoGroupPropertyTypes.Select(p => Property(p, null)),
    ];

    /// <summary>Tabs and groups. A group's alias tells what it stands in: <c>tab/group</c>.</summary>
    public static IReadOnlyList<PropertyTypeContainerResponseModel> Containers(IContentTypeBase type) => [.. type.PropertyGroups.Select(group => new PropertyTypeContainerResponseModel
    {
        Id = group.Key,
        Parent = ParentOf(group, type.PropertyGroups)?.ToReference(),
        Name = group.Name,
        Type = group.Type.ToString(),
        SortOrder = group.SortOrder,
    })];

    public static IEnumerable<(Guid Key, CompositionType Type)> Compositions(IContentTypeComposition type) => type.ContentTypeComposition
        .Select(c => (c.Key, c.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition));

    /// <returns>What is wrong with a type's name, null when nothing is. Core asks for document types alone.</returns>
    public static ContentTypeOperationStatus? Unusable(string name) =>
        string.IsNullOrWhiteSpace(name) ? ContentTypeOperationStatus.NameCannotBeEmpty : name.Length > 255 ? ContentTypeOperationStatus.NameTooLong : null;

    /// <summary>The folder of a new type. What a type inherits from is named as its parent too, by which the client opens it again, and is none.</summary>
    public static Guid? Folder(ReferenceByIdModel? parent, IEnumerable<Composition> compositions) =>
        parent is null || compositions.Any(c => c.Key == parent.Id && c.CompositionType == CompositionType.Inheritance) ? null : parent.Id;

    public static AvailableCompositionResponseModel Available(ContentTypeAvailableCompositionsResult found, IEnumerable<string> folders) => new()
    {
        Id = found.Composition.Key,
        Name = found.Composition.Name ?? "",
        Icon = found.Composition.Icon ?? "",
        FolderPath = [.. folders],
        IsCompatible = found.Allowed,
    };

    public static CompositionResponseModel Composition(IContentTypeBase type) => new() { Id = type.Key, Name = type.Name ?? "", Icon = type.Icon ?? "" };

    public static AllowedTypeModel Allowed(IContentTypeBase type) => new() { Id = type.Key, Name = type.Name ?? "", Description = type.Description, Icon = type.Icon };

    public static Paged<AllowedTypeModel> Allowed<T>(PagedModel<T> page) where T : IContentTypeBase => new(page.Total, [.. page.Items.Select(t => Allowed(t))]);

    /// <summary>Fills what every kind of editing model has.</summary>
    public static void Fill<TProperty, TContainer>(ContentTypeEditingModelBase<TProperty, TContainer> model, TypeRequestModel wanted, IEnumerable<PropertyTypeRequestModel> properties)
        where TProperty : PropertyTypeModelBase, new() where TContainer : PropertyTypeContainerModelBase, new()
    {
        (model.Alias, model.Name, model.Description, model.Icon) = (wanted.Alias, wanted.Name, wanted.Description, wanted.Icon);
        (model.AllowedAsRoot, model.AllowedInLibrary, model.IsElement) = (wanted.AllowedAsRoot, wanted.AllowedInLibrary, wanted.IsElement);
        (model.VariesByCulture, model.VariesBySegment) = (wanted.VariesByCulture, wanted.VariesBySegment);
        model.ListView = wanted.Collection?.Id;
        model.Properties = [.. properties.Select(Property<TProperty>)];
        model.Containers = [.. wanted.Containers.Select(c => new TContainer { Key = c.Id, ParentKey = c.Parent?.Id, Name = c.Name, Type = c.Type, SortOrder = c.SortOrder })];
    }

    private static TProperty Property<TProperty>(PropertyTypeRequestModel wanted) where TProperty : PropertyTypeModelBase, new() => new()
    {
        Key = wanted.Id,
        ContainerKey = wanted.Container?.Id,
        SortOrder = wanted.SortOrder,
        Alias = wanted.Alias,
        Name = wanted.Name,
        Description = wanted.Description,
        DataTypeKey = wanted.DataType.Id,
        VariesByCulture = wanted.VariesByCulture,
        VariesBySegment = wanted.VariesBySegment,
        Validation = new PropertyTypeValidation
        {
            Mandatory = wanted.Validation.Mandatory,
            MandatoryMessage = wanted.Validation.MandatoryMessage,
            RegularExpression = wanted.Validation.RegEx,
            RegularExpressionMessage = wanted.Validation.RegExMessage,
        },
        Appearance = new PropertyTypeAppearance { LabelOnTop = wanted.Appearance.LabelOnTop },
    };

    private static PropertyTypeResponseModel Property(IPropertyType property, Guid? container) => new()
    {
        Id = property.Key,
        Container = container?.ToReference(),
        SortOrder = property.SortOrder,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataType = property.DataTypeKey.ToReference(),
        VariesByCulture = property.VariesByCulture(),
        VariesBySegment = property.VariesBySegment(),
        Validation = new() { Mandatory = property.Mandatory, MandatoryMessage = property.MandatoryMessage, RegEx = property.ValidationRegExp, RegExMessage = property.ValidationRegExpMessage },
        Appearance = new() { LabelOnTop = property.LabelOnTop },
    };

    private static Guid? ParentOf(PropertyGroup group, PropertyGroupCollection all) =>
        group.Alias.LastIndexOf('/') is > 0 and int slash ? all.FirstOrDefault(g => g.Alias == group.Alias[..slash])?.Key : null;
}
