using Samverkan.Cms.Api.Shared.Values;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>Names and values of documents, media and elements, to and from Core's editing services.</summary>
internal static class EditingModels
{
    public static T Fill<T>(this T model, IEnumerable<ValueModel> values, IEnumerable<VariantRequestModel> variants) where T : ContentEditingModelBase
    {
        model.Properties = [.. values.Select(v => new PropertyValueModel { Alias = v.Alias, Culture = v.Culture, Segment = v.Segment, Value = v.Value })];
        model.Variants = [.. variants.Select(v => new VariantModel { Culture = v.Culture, Segment = v.Segment, Name = v.Name })];
        return model;
    }

    public static ValueResponseModel ToModel(this PropertyValue value) =>
        new() { Alias = value.Alias, EditorAlias = value.EditorAlias, Culture = value.Culture, Segment = value.Segment, Value = value.Value };

    public static SortingModel[] ToModels(this IEnumerable<ItemSortingRequestModel> sorting) => [.. sorting.Select(s => new SortingModel { Key = s.Id, SortOrder = s.SortOrder })];

    public static CulturePublishScheduleModel ToModel(this CultureAndScheduleRequestModel wanted) => new()
    {
        Culture = wanted.Culture,
        Schedule = wanted.Schedule is { } schedule ? new ContentScheduleModel { PublishDate = schedule.PublishTime, UnpublishDate = schedule.UnpublishTime } : null,
    };

    /// <summary>200, or why not.</summary>
    public static IResult ToResult(this ContentEditingOperationStatus status) => status == ContentEditingOperationStatus.Success ? Results.Ok() : Problems.Of(status);
}
