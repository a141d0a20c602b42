using System.Globalization;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Management.Languages;

internal static class LanguageEndpoints
{
    public static void MapLanguages(this ManagementApi api)
    {
        api.Get("/culture", Cultures);
        api.Get("/language", All);
        api.Get("/language/{isoCode}", One);
        api.Get("/item/language", Items);
        api.Get("/item/language/default", Default);
        api.Post("/language", Create);
        api.Put("/language/{isoCode}", Update);
        api.Delete("/language/{isoCode}", Delete);
    }

    private static Paged<CultureReponseModel> Cultures(Paging paging)
    {
        CultureInfo[] all = [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(c => c.Name.Length > 0).DistinctBy(c => c.Name).OrderBy(c => c.EnglishName, StringComparer.Ordinal)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(c => new CultureReponseModel { Name = c.Name, EnglishName = c.EnglishName })]);
    }

    private static async Task<Paged<LanguageResponseModel>> All(ILanguageService languages, Paging paging)
    {
        ILanguage[] all = [.. (await languages.GetAllAsync()).OrderByDescending(l => l.IsDefault)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(Model)]);
    }

    private static async Task<IResult> One(string isoCode, ILanguageService languages) =>
        await languages.GetAsync(isoCode) is { } language ? Results.Ok(Model(language)) : Problems.Of(LanguageOperationStatus.NotFound);

    private static async Task<IEnumerable<LanguageItemResponseModel>> Items(string[] isoCode, ILanguageService languages) =>
        (await languages.GetMultipleAsync(isoCode)).Select(Item);

    private static async Task<LanguageItemResponseModel?> Default(ILanguageService languages) => await languages.GetDefaultLanguageAsync() is { } language ? Item(language) : null;

    private static async Task<IResult> Create(CreateLanguageRequestModel wanted, ILanguageService languages, Editor editor)
    {
        Language language = new(wanted.IsoCode, wanted.Name) { IsDefault = wanted.IsDefault, IsMandatory = wanted.IsMandatory, FallbackIsoCode = wanted.FallbackIsoCode };
        Attempt<ILanguage, LanguageOperationStatus> result = await languages.CreateAsync(language, editor.Key);
        return result is { Success: true, Result: { } made } ? new Created($"/language/{made.IsoCode}", made.IsoCode) : Problems.Of(result.Status);
    }

    private static async Task<IResult> Update(string isoCode, UpdateLanguageRequestModel wanted, ILanguageService languages, Editor editor)
    {
        if (await languages.GetAsync(isoCode) is not { } language) return Problems.Of(LanguageOperationStatus.NotFound);
        (language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode) = (wanted.Name, wanted.IsDefault, wanted.IsMandatory, wanted.FallbackIsoCode);
        return (await languages.UpdateAsync(language, editor.Key)).ToResult();
    }

    private static async Task<IResult> Delete(string isoCode, ILanguageService languages, Editor editor) =>
        (await languages.DeleteAsync(isoCode, editor.Key)).ToResult();

    private static LanguageItemResponseModel Item(ILanguage language) => new() { Name = language.CultureName, IsoCode = language.IsoCode };

    private static LanguageResponseModel Model(ILanguage language) => new()
    {
        IsoCode = language.IsoCode,
        Name = language.CultureName,
        IsDefault = language.IsDefault,
        IsMandatory = language.IsMandatory,
        FallbackIsoCode = language.FallbackIsoCode,
    };
}
