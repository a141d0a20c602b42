using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>The start nodes of whoever is signed in, and how far a picker sees beyond them.</summary>
internal sealed class UserStartNodes(Editor editor, IEntityService entities, AppCaches caches, IDataTypeService dataTypes,
    IDocumentNavigationQueryService documentTree, IMediaNavigationQueryService mediaTree, IPickerReach? reach = null)
{
    /// <param name="dataTypeId">Of the picker that asks; null: no picker does.</param>
    public async Task<StartNodes> DocumentsAsync(Guid? dataTypeId) => await IgnoredByAsync(dataTypeId) ? Picked(NamedDocuments) : Documents;

    /// <inheritdoc cref="DocumentsAsync"/>
    public async Task<StartNodes> MediaAsync(Guid? dataTypeId) => await IgnoredByAsync(dataTypeId) ? Picked(NamedMedia) : Media;

    /// <inheritdoc cref="DocumentsAsync"/>
    public async Task<StartNodes> ElementsAsync(Guid? dataTypeId) => await IgnoredByAsync(dataTypeId) ? Picked(Elements) : Elements;

    public StartNodes Documents => StartNodes.Of(editor.User.CalculateContentStartNodeIds(entities, caches), editor.User.GetContentStartNodePaths(entities, caches));

    public StartNodes Media => StartNodes.Of(editor.User.CalculateMediaStartNodeIds(entities, caches), editor.User.GetMediaStartNodePaths(entities, caches));

    public StartNodes Elements => StartNodes.Of(editor.User.CalculateElementStartNodeIds(entities, caches), editor.User.GetElementStartNodePaths(entities, caches));

    /// <summary>With what has been picked from outside: its name is asked for by key, without the picker.</summary>
    public StartNodes NamedDocuments => Reach is { } known ? Documents.With(new(known.NamesDocument, documentTree)) : Documents;

    /// <inheritdoc cref="NamedDocuments"/>
    public StartNodes NamedMedia => Reach is { } known ? Media.With(new(known.NamesMedia, mediaTree)) : Media;

    private IPickerReach? Reach => reach?.IsFor(editor.User) == true ? reach : null;

    private StartNodes Picked(StartNodes named) => Reach is null ? StartNodes.Everywhere : named;

    private async Task<bool> IgnoredByAsync(Guid? dataTypeId) => dataTypeId is { } key && await dataTypes.GetAsync(key) is { } dataType
        && dataType.ConfigurationData.TryGetValue(Constants.DataTypes.ReservedPreValueKeys.IgnoreUserStartNodes, out object? ignored) && ignored is true;
}
