using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.MemberTypes;

/// <summary>Member types to and from what the client sees of them. Their properties know besides who may see them.</summary>
internal static class MemberTypeModels
{
    public static MemberTypeResponseModel Model(IMemberType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? "",
        Description = type.Description,
        Icon = type.Icon ?? "",
        AllowedAsRoot = type.AllowedAsRoot,
        AllowedInLibrary = type.AllowedInLibrary,
        IsElement = type.IsElement,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        Collection = type.ListView?.ToReference(),
        Compositions = [.. TypeParts.Compositions(type).Select(c => new MemberTypeCompositionModel { MemberType = c.Key.ToReference(), CompositionType = c.Type })],
        Properties = [.. TypeParts.Properties(type).Select(p => Property(type, p))],
        Containers = TypeParts.Containers(type),
    };

    public static MemberTypeItemResponseModel Item(IMemberType type) => new() { Id = type.Key, Name = type.Name ?? "", Icon = type.Icon, Flags = [] };

    public static MemberTypeTreeItemResponseModel TreeItem(TreeEntity entity, IMemberType? type) => new()
    {
        Id = entity.Entity.Key,
        Name = entity.Entity.Name ?? "",
        Parent = entity.Parent?.ToReference(),
        HasChildren = entity.Entity.HasChildren,
        NoAccess = !entity.HasAccess,
        IsFolder = type is null,
        Icon = type?.Icon ?? "",
        Flags = [],
    };

    public static MemberTypeCreateModel New(CreateMemberTypeRequestModel wanted)
    {
        MemberTypeCreateModel model = new() { Key = wanted.Id };
        Fill(model, wanted);
        model.ContainerKey = TypeParts.Folder(wanted.Parent, model.Compositions);
        return model;
    }

    public static MemberTypeUpdateModel Changed(UpdateMemberTypeRequestModel wanted)
    {
        MemberTypeUpdateModel model = new();
        Fill(model, wanted);
        return model;
    }

    private static void Fill(MemberTypeModelBase model, UpdateMemberTypeRequestModel wanted)
    {
        TypeParts.Fill(model, wanted, wanted.Properties);
        model.Compositions = [.. wanted.Compositions.Select(c => new Composition { Key = c.MemberType.Id, CompositionType = c.CompositionType })];
        foreach ((MemberTypePropertyTypeModel property, MemberPropertyTypeRequestModel sent) in model.Properties.Zip(wanted.Properties))
        {
            (property.IsSensitive, property.MemberCanView, property.MemberCanEdit) = (sent.IsSensitive, sent.Visibility.MemberCanView, sent.Visibility.MemberCanEdit);
        }
    }

    private static MemberTypePropertyTypeResponseModel Property(IMemberType type, PropertyTypeResponseModel property) => new()
    {
        Id = property.Id,
        Container = property.Container,
        SortOrder = property.SortOrder,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataType = property.DataType,
        VariesByCulture = property.VariesByCulture,
        VariesBySegment = property.VariesBySegment,
        Validation = property.Validation,
        Appearance = property.Appearance,
        IsSensitive = type.IsSensitiveProperty(property.Alias),
        Visibility = new() { MemberCanView = type.MemberCanViewProperty(property.Alias), MemberCanEdit = type.MemberCanEditProperty(property.Alias) },
    };
}
