using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>
/// What documents and the library's elements share: all their cultures, publication and schedule. They are written through Core's services of content, which keep
/// dates, positions and untidy values; the draft's values are what is in the file, so an item is published after it is saved, in the cultures that the file says.
/// </summary>
public abstract class PublishableSync<T>(IPublishableContentService<T> contents, ILanguageService languages, IShortStringHelper strings) : ContentItemSync<T>(strings) where T : class, IPublishableContentBase
{
    protected override T? ByKey(Guid key) => contents.GetById(key);

    protected abstract T New(SyncFile file);

    /// <summary>To where the file says, out of the bin.</summary>
    /// <returns>The item as it stands there.</returns>
    protected abstract Task<T> MoveToAsync(T item, SyncFile file);

    protected abstract Task TrashAsync(T item);

    /// <summary>What only this kind has.</summary>
    protected virtual Task ReadOwnAsync(T item, SyncFile file, SyncNotes notes) => Task.CompletedTask;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        T item = Find(file) ?? New(file);
        if (!IsTrashed(file) && item.HasIdentity) item = await MoveToAsync(item, file);
        XElement? before = item.HasIdentity ? (await ItemAsync(item)).Root : null;
        ReadNode(item, file);
        await ReadNamesAsync(item, file, notes);
        ReadValues(item, file, notes);
        await ReadOwnAsync(item, file, notes);
        ContentScheduleCollection schedule = Schedule(file);
        if (!IsUnchanged(before, await ItemAsync(item)) || !schedule.Equals(contents.GetContentScheduleByContentId(item.Id)))
        {
            OperationResult saved = contents.Save(item, userId: null, contentSchedule: schedule);
            if (!saved.Success) throw new SyncException($"it was refused: {saved.Result}", file.Root);
        }

        if (item.SortOrder != SortOrder(file, item)) Sort(item, file); // a new item goes after its siblings unless its number is free
        if (!IsTrashed(file)) Publish(item, file, notes);
        else if (!item.Trashed) await TrashAsync(item);
    }

    internal override Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) => Task.FromResult(ByKey(file.Key) is { } item && contents.Delete(item).Success);

    protected static string DefaultName(SyncFile file) => (string?)file.Info.Element("NodeName")?.Attribute("Default") is { Length: > 0 } name ? name : file.Alias;

    private async Task ReadNamesAsync(T item, SyncFile file, SyncNotes notes)
    {
        if (!item.ContentType.VariesByCulture())
        {
            item.Name = DefaultName(file);
            return;
        }

        XElement[] names = [.. file.Info.Children("NodeName")];
        foreach (XElement name in names)
        {
            string culture = (string?)name.Attribute("Culture") ?? "";
            if (await languages.GetAsync(culture) is { } language) Name(item, name.Value, language.IsoCode);
            else notes.Add($"the language {culture} does not exist", name);
        }

        foreach (string gone in item.AvailableCultures.Except(names.Select(n => (string?)n.Attribute("Culture") ?? ""), StringComparer.OrdinalIgnoreCase).ToArray()) item.SetCultureName(null, gone);
        if (!item.AvailableCultures.Any()) item.SetCultureName(DefaultName(file), await languages.GetDefaultIsoCodeAsync());
    }

    /// <summary>Setting the same name again would count as a change.</summary>
    private static void Name(T item, string name, string culture)
    {
        if (item.GetCultureName(culture) != name) item.SetCultureName(name, culture);
    }

    private static ContentScheduleCollection Schedule(SyncFile file)
    {
        ContentScheduleCollection schedule = new();
        foreach (XElement entry in file.Info.Children("Schedule"))
        {
            if (entry.Date("Date") is { } date && Enum.TryParse(entry.Value("Action"), out ContentScheduleAction action)) schedule.Add(new ContentSchedule(entry.Value("Culture") ?? "", date, action));
        }

        return schedule;
    }

    private void Sort(T item, SyncFile file)
    {
        item.SortOrder = SortOrder(file, item);
        contents.Save(item);
    }

    private void Publish(T item, SyncFile file, SyncNotes notes)
    {
        XElement? published = file.Info.Element("Published");
        if (published is null) return;
        if (!item.ContentType.VariesByCulture())
        {
            bool publish = (string?)published.Attribute("Default") == "true";
            if (publish != item.Published || publish && item.Edited) Publish(item, publish, ["*"], notes, published);
            return;
        }

        Dictionary<string, bool> wanted = published.Elements().ToDictionary(e => (string?)e.Attribute("Culture") ?? "", e => string.Equals(e.Value, "true", StringComparison.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        if (wanted.Count == 0 && (string?)published.Attribute("Default") == "true") wanted = item.AvailableCultures.ToDictionary(c => c, _ => true);
        string[] cultures = [.. item.AvailableCultures.Where(c => wanted.GetValueOrDefault(c))];
        if (cultures.Any(c => !item.IsCulturePublished(c) || item.IsCultureEdited(c))) Publish(item, true, cultures, notes, published);
        foreach (string culture in item.PublishedCultures.Except(cultures, StringComparer.OrdinalIgnoreCase).ToArray()) contents.Unpublish(contents.GetById(item.Key)!, culture);
    }

    private void Publish(T item, bool publish, string[] cultures, SyncNotes notes, XElement at)
    {
        PublishResult? result = publish ? contents.Publish(item, cultures) : item.Published ? contents.Unpublish(item) : null;
        if (result is { Success: false }) notes.Add($"not {(publish ? "published" : "unpublished")}: {result.Result}{Invalid(result)}", at);
    }

    private static string Invalid(PublishResult result) => result.InvalidProperties?.Select(p => p.Alias).ToArray() is { Length: > 0 } aliases ? $" ({string.Join(", ", aliases)})" : "";

    protected override Task<IReadOnlyList<object?>> InfoAfterSortOrderAsync(T item) => Task.FromResult<IReadOnlyList<object?>>([Published(item), Scheduled(item)]);

    private static XElement Published(T item) =>
        new("Published", new XAttribute("Default", item.Published ? "true" : "false"),
            item.ContentType.VariesByCulture() ? item.AvailableCultures.Order(StringComparer.Ordinal).Select(c => new XElement("Published", new XAttribute("Culture", c), item.IsCulturePublished(c) ? "true" : "false")) : null);

    private XElement Scheduled(T item) =>
        new("Schedule", contents.GetContentScheduleByContentId(item.Id).FullSchedule.OrderBy(s => s.Action).ThenBy(s => s.Culture, StringComparer.Ordinal).Select(s => new XElement("ContentSchedule",
            SyncXml.Text("Culture", s.Culture), SyncXml.Text("Action", s.Action), SyncXml.Text("Date", SyncXml.Time(s.Date)))));
}
