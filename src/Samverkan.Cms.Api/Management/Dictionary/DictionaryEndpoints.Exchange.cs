using System.Xml.Linq;
using Samverkan.Cms.Api.Management.Import;
using Umbraco.Cms.Core.Services.ImportExport;

namespace Samverkan.Cms.Api.Management.Dictionary;

/// <summary>Words to and from files (.udt): the item, its texts and, when asked for, what lies below.</summary>
internal static partial class DictionaryEndpoints
{
    private const string Element = "DictionaryItem";

    private static void MapExchange(this ManagementApi api)
    {
        api.Get("/dictionary/{id}/export", Export);
        api.Post("/dictionary/import", Import);
    }

    private static async Task<IResult> Export(Guid id, bool? includeChildren, IDictionaryItemService dictionary, IEntityXmlSerializer xml) => await dictionary.GetAsync(id) is { } item
        ? ImportEndpoints.File(xml.Serialize(item, includeChildren == true), item.ItemKey)
        : Problems.Of(DictionaryItemOperationStatus.ItemNotFound);

    private static async Task<IResult> Import(ImportDictionaryRequestModel wanted, ITemporaryFileToXmlImportService files, ITemporaryFileService temporary, IDictionaryItemService dictionary, ILanguageService languages, IDictionaryPermissionService permissions, Editor editor)
    {
        Attempt<XElement?, Umbraco.Cms.Core.Services.OperationStatus.TemporaryFileXmlImportOperationStatus> file = await files.LoadXElementFromTemporaryFileAsync(wanted.TemporaryFile.Id);
        if (file.Result is not { } root) return Problems.Of(DictionaryImportOperationStatus.TemporaryFileNotFound);
        if (root.Name != Element) return Problems.Of(DictionaryImportOperationStatus.InvalidFileType);
        if (root.DescendantsAndSelf(Element).Any(item => !Guid.TryParse((string?)item.Attribute("Key"), out _) || string.IsNullOrWhiteSpace((string?)item.Attribute("Name")))) return Problems.Of(DictionaryImportOperationStatus.InvalidFileContent);
        if (wanted.Parent is { } parent && await dictionary.GetAsync(parent.Id) is null) return Problems.Of(DictionaryImportOperationStatus.ParentNotFound);
        if (await IsForbiddenAsync(root.Descendants("Value").Select(Translation), permissions, editor)) return Problems.Forbidden;
        Attempt<IDictionaryItem?, DictionaryItemOperationStatus> result = await TakeAsync(root, wanted.Parent?.Id, dictionary, languages, editor);
        if (result is not { Success: true, Result: { } made }) return Problems.Of(result.Status);
        await temporary.DeleteAsync(wanted.TemporaryFile.Id);
        return new Created("/dictionary", made.Key);
    }

    /// <summary>What is there already gets the texts of the file and stays where it is.</summary>
    private static async Task<Attempt<IDictionaryItem?, DictionaryItemOperationStatus>> TakeAsync(XElement xml, Guid? parent, IDictionaryItemService dictionary, ILanguageService languages, Editor editor)
    {
        string name = (string)xml.Attribute("Name")!; // looked at above
        IDictionaryItem? known = await dictionary.GetAsync((Guid)xml.Attribute("Key")!) ?? await dictionary.GetAsync(name); // looked at above
        IDictionaryItem item = known ?? new DictionaryItem(parent, name) { Key = (Guid)xml.Attribute("Key")! }; // looked at above
        item.Translations = await TranslationsAsync(item.Translations, [.. xml.Elements("Value").Select(Translation)], languages);
        Attempt<IDictionaryItem, DictionaryItemOperationStatus> result = known is null ? await dictionary.CreateAsync(item, editor.Key) : await dictionary.UpdateAsync(item, editor.Key);
        if (!result.Success) return Attempt.FailWithStatus<IDictionaryItem?, DictionaryItemOperationStatus>(result.Status, null);
        foreach (XElement child in xml.Elements(Element))
        {
            Attempt<IDictionaryItem?, DictionaryItemOperationStatus> below = await TakeAsync(child, item.Key, dictionary, languages, editor);
            if (!below.Success) return below;
        }

        return Attempt.SucceedWithStatus<IDictionaryItem?, DictionaryItemOperationStatus>(result.Status, item);
    }

    private static DictionaryItemTranslationModel Translation(XElement value) => new() { IsoCode = (string?)value.Attribute("LanguageCultureAlias") ?? "", Translation = value.Value };
}
