using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>The start nodes of whoever is signed in. A picker whose data type ignores them sees the whole tree.</summary>
internal sealed class UserStartNodes(Editor editor, IEntityService entities, AppCaches caches, IDataTypeService dataTypes)
{
    public async Task<StartNodes> DocumentsAsync(Guid? dataTypeId = null) => await IgnoredByAsync(dataTypeId) ? StartNodes.Everywhere : Documents;

    public async Task<StartNodes> MediaAsync(Guid? dataTypeId = null) => await IgnoredByAsync(dataTypeId) ? StartNodes.Everywhere : Media;

    public async Task<StartNodes> ElementsAsync(Guid? dataTypeId = null) => await IgnoredByAsync(dataTypeId) ? StartNodes.Everywhere : Elements;

    public StartNodes Documents => StartNodes.Of(editor.User.CalculateContentStartNodeIds(entities, caches), editor.User.GetContentStartNodePaths(entities, caches));

    public StartNodes Media => StartNodes.Of(editor.User.CalculateMediaStartNodeIds(entities, caches), editor.User.GetMediaStartNodePaths(entities, caches));

    public StartNodes Elements => StartNodes.Of(editor.User.CalculateElementStartNodeIds(entities, caches), editor.User.GetElementStartNodePaths(entities, caches));

    private async Task<bool> IgnoredByAsync(Guid? dataTypeId) => dataTypeId is { } key && await dataTypes.GetAsync(key) is { } dataType
        && dataType.ConfigurationData.TryGetValue(Constants.DataTypes.ReservedPreValueKeys.IgnoreUserStartNodes, out object? ignored) && ignored is true;
}
