using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Kinds;

public sealed class DictionarySync(IDictionaryItemService items, ILanguageService languages) : SyncKind
{
    public override string Folder => "Dictionary";

    public override int Order => 20;

    public override bool IsContent => true;

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync()
    {
        IDictionaryItem[] all = [.. await items.GetDescendantsAsync(null)];
        Dictionary<Guid, IDictionaryItem> byKey = all.ToDictionary(i => i.Key);
        return [.. all.Select(i => Item(i, byKey.GetValueOrDefault))];
    }

    /// <summary>What lies below a word names it.</summary>
    public override async Task<IReadOnlyList<SyncItem>> ExportAsync(IReadOnlyCollection<IEntity> saved)
    {
        IReadOnlyList<SyncItem> all = await ExportAsync();
        bool moved = saved.Any(entity => WasChanged(entity, nameof(IDictionaryItem.ItemKey), nameof(IDictionaryItem.ParentId)));
        return moved ? all : [.. all.Where(item => saved.Any(entity => entity.Key == item.Key))];
    }

    internal override async Task<IReadOnlyList<(Guid Key, string Name)>> ChildrenAsync(Guid parent) =>
        [.. (parent == Guid.Empty ? await items.GetAtRootAsync() : await items.GetChildrenAsync(parent)).Select(item => (item.Key, item.ItemKey))];

    internal override async Task<XElement?> StoredAsync(SyncFile file) => await FindAsync(file) is { } item ? (await ItemAsync(item)).Root : null;

    private async Task<SyncItem> ItemAsync(IDictionaryItem item)
    {
        Dictionary<Guid, IDictionaryItem> byKey = (await items.GetDescendantsAsync(null)).ToDictionary(i => i.Key);
        return Item(item, byKey.GetValueOrDefault);
    }

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IDictionaryItem? stored = await FindAsync(file);
        XElement? before = stored is null ? null : await StoredAsync(file);
        IDictionaryItem item = stored ?? new DictionaryItem(file.Alias) { Key = file.Key };
        item.ItemKey = file.Alias;
        item.ParentId = await ParentAsync(file);
        item.Translations = await TranslationsAsync(file, notes);
        if (before is not null && IsUnchanged(before, await ItemAsync(item))) return;
        var result = stored is null ? await items.CreateAsync(item, Editor) : await items.UpdateAsync(item, Editor);
        if (!result.Success) throw new SyncException($"the dictionary item was refused: {result.Status}", file.Root);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) =>
        await FindAsync(file) is { } item && (await items.DeleteAsync(item.Key, Editor)).Success;

    private async Task<IDictionaryItem?> FindAsync(SyncFile file) => await items.GetAsync(file.Key) ?? await items.GetAsync(file.Alias);

    private async Task<Guid?> ParentAsync(SyncFile file)
    {
        if (file.Info.Value("Parent") is not { } parent) return null;
        return (await items.GetAsync(parent))?.Key ?? throw new SyncException($"the parent {parent} does not exist", file.Info.Element("Parent"));
    }

    private async Task<IEnumerable<IDictionaryTranslation>> TranslationsAsync(SyncFile file, SyncNotes notes)
    {
        List<IDictionaryTranslation> texts = [];
        foreach (XElement translation in file.Root.Children("Translations"))
        {
            string isoCode = (string?)translation.Attribute("Language") ?? "";
            if (await languages.GetAsync(isoCode) is { } language) texts.Add(new DictionaryTranslation(language, translation.Value));
            else notes.Add($"the language {isoCode} does not exist", translation);
        }

        return texts;
    }

    private static SyncItem Item(IDictionaryItem item, Func<Guid, IDictionaryItem?> byKey)
    {
        IDictionaryItem? parent = item.ParentId is { } id ? byKey(id) : null;
        int level = 0;
        for (IDictionaryItem? above = parent; above is not null; above = above.ParentId is { } next ? byKey(next) : null) level++;
        return new SyncItem(item.Key, item.ItemKey, item.ItemKey.ToLowerInvariant(), new XElement("Dictionary", new XAttribute("Key", item.Key), new XAttribute("Alias", item.ItemKey), new XAttribute("Level", level),
            new XElement("Info", parent is null ? null : SyncXml.Text("Parent", parent.ItemKey)),
            new XElement("Translations", item.Translations.OrderBy(t => t.LanguageIsoCode, StringComparer.Ordinal).Select(t => new XElement("Translation", new XAttribute("Language", t.LanguageIsoCode), t.Value)))));
    }
}
