namespace Samverkan.Cms.Persistence.Entities;

/// <summary>How many there are of a kind, the bin left out.</summary>
public sealed class NodeCountRepository(AmbientScope scope) : INodeCountRepository
{
    public int GetNodeCount(Guid nodeType) => scope.Read.Nodes.Count(n => n.NodeObjectType == nodeType && !n.Trashed);

    /// <summary>Files, that is: without folders.</summary>
    public int GetMediaCount() => (
        from node in scope.Read.Nodes
        join content in scope.Read.Contents on node.Id equals content.NodeId
        join type in scope.Read.ContentTypes on content.ContentTypeId equals type.NodeId
        where node.NodeObjectType == Constants.ObjectTypes.Media && !node.Trashed && type.Alias != Constants.Conventions.MediaTypes.Folder
        select node.Id).Count();
}
