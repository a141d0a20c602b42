namespace Samverkan.Cms.Persistence.Elements;

/// <summary>The library of elements comes with the backoffice; until then it is empty and takes nothing.</summary>
public sealed class ElementRepository() : EmptyContentRepository<IElement>("The library of elements is not part of this site yet. Put the element into a block of a document."), IElementRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinElement;

    public ContentScheduleCollection GetContentSchedule(int contentId) => new();

    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule) => throw Refused();

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) => new Dictionary<int, IEnumerable<ContentSchedule>>();

    public void ClearSchedule(DateTime date) { }

    public void ClearSchedule(DateTime date, ContentScheduleAction action) { }

    public bool HasContentForExpiration(DateTime date) => false;

    public bool HasContentForRelease(DateTime date) => false;

    public IEnumerable<IElement> GetContentForExpiration(DateTime date) => [];

    public IEnumerable<IElement> GetContentForRelease(DateTime date) => [];

    public int CountPublished(string? contentTypeAlias = null) => 0;

    public bool IsPathPublished(IElement? content) => false;
}
