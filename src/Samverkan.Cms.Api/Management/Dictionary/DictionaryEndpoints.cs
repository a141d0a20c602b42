namespace Samverkan.Cms.Api.Management.Dictionary;

internal static partial class DictionaryEndpoints
{
    public static void MapDictionary(this ManagementApi api)
    {
        api.Get("/dictionary", Overview);
        api.Post("/dictionary", Create);
        api.Get("/dictionary/{id}", One);
        api.Put("/dictionary/{id}", Update);
        api.Delete("/dictionary/{id}", Delete);
        api.Put("/dictionary/{id}/move", Move);
        api.Get("/item/dictionary", Items);
        api.MapDictionaryTree();
        api.MapExchange();
    }

    private static async Task<Paged<DictionaryOverviewResponseModel>> Overview(string? filter, Paging paging, IDictionaryItemService dictionary)
    {
        IDictionaryItem[] all = [.. (await dictionary.GetDescendantsAsync(null, filter)).OrderBy(i => i.ItemKey, StringComparer.OrdinalIgnoreCase)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(OverviewModel)]);
    }

    private static async Task<IResult> One(Guid id, IDictionaryItemService dictionary) =>
        await dictionary.GetAsync(id) is { } item ? Results.Ok(Model(item)) : Problems.Of(DictionaryItemOperationStatus.ItemNotFound);

    private static async Task<IResult> Create(CreateDictionaryItemRequestModel wanted, IDictionaryItemService dictionary, ILanguageService languages, IDictionaryPermissionService permissions, Editor editor)
    {
        if (await IsForbiddenAsync(wanted.Translations, permissions, editor)) return Problems.Forbidden;
        if (string.IsNullOrWhiteSpace(wanted.Name)) return NameMissing;
        DictionaryItem item = new(wanted.Parent?.Id, wanted.Name) { Key = wanted.Id ?? Guid.NewGuid(), Translations = await TranslationsAsync([], wanted.Translations, languages) };
        return (await dictionary.CreateAsync(item, editor.Key)).ToCreated("/dictionary");
    }

    private static async Task<IResult> Update(Guid id, UpdateDictionaryItemRequestModel wanted, IDictionaryItemService dictionary, ILanguageService languages, IDictionaryPermissionService permissions, Editor editor)
    {
        if (await IsForbiddenAsync(wanted.Translations, permissions, editor)) return Problems.Forbidden;
        if (await dictionary.GetAsync(id) is not { } item) return Problems.Of(DictionaryItemOperationStatus.ItemNotFound);
        if (string.IsNullOrWhiteSpace(wanted.Name)) return NameMissing;
        item.ItemKey = wanted.Name;
        item.Translations = await TranslationsAsync(item.Translations, wanted.Translations, languages);
        return (await dictionary.UpdateAsync(item, editor.Key)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IDictionaryItemService dictionary, Editor editor) =>
        (await dictionary.DeleteAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IDictionaryItemService dictionary, Editor editor)
    {
        if (await dictionary.GetAsync(id) is not { } item) return Problems.Of(DictionaryItemOperationStatus.ItemNotFound);
        return (await dictionary.MoveAsync(item, wanted.Target?.Id, editor.Key)).ToResult();
    }

    private static async Task<IEnumerable<DictionaryItemItemResponseModel>> Items(Guid[] id, IDictionaryItemService dictionary) =>
        (await dictionary.GetManyAsync(id)).Select(i => new DictionaryItemItemResponseModel { Id = i.Key, Name = i.ItemKey, Flags = [] });

    private static async Task<bool> IsForbiddenAsync(IEnumerable<DictionaryItemTranslationModel> translations, IDictionaryPermissionService permissions, Editor editor) =>
        await permissions.AuthorizeCultureAccessAsync(editor.User, translations.Select(t => t.IsoCode).ToHashSet()) != Umbraco.Cms.Core.Services.AuthorizationStatus.DictionaryAuthorizationStatus.Success;

    /// <summary>Languages that are not sent keep their text; unknown ones are left out.</summary>
    private static async Task<IEnumerable<IDictionaryTranslation>> TranslationsAsync(IEnumerable<IDictionaryTranslation> former, IReadOnlyList<DictionaryItemTranslationModel> wanted, ILanguageService languages)
    {
        List<IDictionaryTranslation> all = [.. former];
        foreach (ILanguage language in await languages.GetMultipleAsync(wanted.Select(t => t.IsoCode)))
        {
            string text = wanted.Last(t => t.IsoCode.InvariantEquals(language.IsoCode)).Translation;
            if (all.Find(t => t.LanguageIsoCode.InvariantEquals(language.IsoCode)) is { } translation) translation.Value = text;
            else all.Add(new DictionaryTranslation(language, text));
        }

        return all;
    }

    private static DictionaryItemResponseModel Model(IDictionaryItem item) => new()
    {
        Id = item.Key,
        Name = item.ItemKey,
        Translations = [.. item.Translations.Select(t => new DictionaryItemTranslationModel { IsoCode = t.LanguageIsoCode, Translation = t.Value })],
    };

    private static IResult NameMissing => Problems.BadRequest("Name missing", "Texts find a word of the dictionary by its name. Give it one.");

    private static DictionaryOverviewResponseModel OverviewModel(IDictionaryItem item) => new()
    {
        Id = item.Key,
        Name = item.ItemKey,
        Parent = item.ParentId?.ToReference(),
        TranslatedIsoCodes = [.. item.Translations.Where(t => !string.IsNullOrEmpty(t.Value)).Select(t => t.LanguageIsoCode)],
    };
}
