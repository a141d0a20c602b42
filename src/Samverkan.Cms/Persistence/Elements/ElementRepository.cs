using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Elements;

/// <summary>The library: content without a page of its own, in folders, which documents pick.</summary>
public sealed class ElementRepository(PublishableParts parts) : PublishableRepository<IElement, ElementRow, ElementVersionRow, ElementCultureRow>(parts), IElementRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinElement;

    protected override Guid ObjectType => Constants.ObjectTypes.Element;

    protected override bool NamesAreUnique => true;

    /// <summary>Folders are not published: an element is its own way.</summary>
    public override bool IsPathPublished(IElement? content) => content is { Published: true, Trashed: false };

    protected override IElement Entity(ContentParts row, IContentType type) => Fresh.Entity(new Element(row.Join.Version.Text ?? "", row.Join.Node.ParentId, type), element => Fill(element, row));
}
