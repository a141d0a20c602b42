using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.DocumentTypes;

/// <summary>Document types to and from what the client sees of them.</summary>
internal static class DocumentTypeModels
{
    public static DocumentTypeResponseModel Model(IContentType type) => new()
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
        AllowedTemplates = (type.AllowedTemplates ?? []).Select(t => t.Key).ToReferences(),
        DefaultTemplate = type.DefaultTemplate?.Key.ToReference(),
        AllowedDocumentTypes = [.. (type.AllowedContentTypes ?? []).OrderBy(s => s.SortOrder).Select(s => new DocumentTypeSortModel { DocumentType = s.Key.ToReference(), SortOrder = s.SortOrder })],
        Compositions = [.. TypeParts.Compositions(type).Select(c => new DocumentTypeCompositionModel { DocumentType = c.Key.ToReference(), CompositionType = c.Type })],
        Cleanup = new()
        {
            PreventCleanup = type.HistoryCleanup?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = type.HistoryCleanup?.KeepLatestVersionPerDayForDays,
        },
        Properties = TypeParts.Properties(type),
        Containers = TypeParts.Containers(type),
    };

    public static DocumentTypeItemResponseModel Item(IContentType type) => new()
    {
        Id = type.Key,
        Name = type.Name ?? "",
        Icon = type.Icon,
        Description = type.Description,
        IsElement = type.IsElement,
        AllowedInLibrary = type.AllowedInLibrary,
        Flags = [],
    };

    public static DocumentTypeTreeItemResponseModel TreeItem(TreeEntity entity, IContentType? type) => new()
    {
        Id = entity.Entity.Key,
        Name = entity.Entity.Name ?? "",
        Parent = entity.Parent?.ToReference(),
        HasChildren = entity.Entity.HasChildren,
        NoAccess = !entity.HasAccess,
        IsFolder = type is null,
        IsElement = type?.IsElement ?? false,
        Icon = type?.Icon ?? "",
        Flags = [],
    };

    public static ContentTypeCreateModel New(CreateDocumentTypeRequestModel wanted)
    {
        ContentTypeCreateModel model = new() { Key = wanted.Id };
        Fill(model, wanted);
        model.ContainerKey = TypeParts.Folder(wanted.Parent, model.Compositions);
        return model;
    }

    public static ContentTypeUpdateModel Changed(UpdateDocumentTypeRequestModel wanted)
    {
        ContentTypeUpdateModel model = new();
        Fill(model, wanted);
        return model;
    }

    private static void Fill(ContentTypeModelBase model, UpdateDocumentTypeRequestModel wanted)
    {
        TypeParts.Fill(model, wanted, wanted.Properties);
        model.AllowedTemplateKeys = wanted.AllowedTemplates.Keys();
        model.DefaultTemplateKey = wanted.DefaultTemplate?.Id;
        model.AllowedContentTypes = [.. wanted.AllowedDocumentTypes.Select(s => new ContentTypeSort(s.DocumentType.Id, s.SortOrder, ""))];
        model.Compositions = [.. wanted.Compositions.Select(c => new Composition { Key = c.DocumentType.Id, CompositionType = c.CompositionType })];
        model.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = wanted.Cleanup.PreventCleanup,
            KeepAllVersionsNewerThanDays = wanted.Cleanup.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = wanted.Cleanup.KeepLatestVersionPerDayForDays,
        };
    }
}
