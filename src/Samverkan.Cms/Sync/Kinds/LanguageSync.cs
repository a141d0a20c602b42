using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>Languages are matched by ISO code: the key in the file is derived from it.</summary>
public sealed class LanguageSync(ILanguageService languages) : SyncKind
{
    public override string Folder => "Languages";

    public override int Order => 10;

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync() => [.. (await languages.GetAllAsync()).Select(Item)];

    internal override async Task<XElement?> StoredAsync(SyncFile file) => await FindAsync(file) is { } language ? Item(language).Root : null;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        ILanguage? stored = await FindAsync(file);
        XElement? before = stored is null ? null : Item(stored).Root;
        string isoCode = IsoCode(file);
        ILanguage language = stored ?? new Language(isoCode, file.Root.Value("Name") ?? isoCode);
        language.CultureName = file.Root.Value("Name") ?? language.CultureName;
        language.IsMandatory = file.Root.Flag("IsMandatory", missing: false);
        if (file.Root.Flag("IsDefault", missing: false)) language.IsDefault = true;
        if (stored is not null) language.FallbackIsoCode = await KnownFallbackAsync(file);
        if (IsUnchanged(before, Item(language))) return;
        var result = stored is null ? await languages.CreateAsync(language, Editor) : await languages.UpdateAsync(language, Editor);
        if (!result.Success) throw new SyncException($"the language {isoCode} was refused: {result.Status}", file.Root);
    }

    /// <summary>A fallback may come later in the alphabet; a language that stops being the default does so when another one has become it.</summary>
    internal override async Task WriteReferencesAsync(SyncFile file, SyncNotes notes)
    {
        if (await FindAsync(file) is not { } language || language.FallbackIsoCode == file.Root.Value("Fallback")) return;
        language.FallbackIsoCode = await KnownFallbackAsync(file);
        if (language.FallbackIsoCode is null && file.Root.Value("Fallback") is not null)
        {
            notes.Add($"the fallback language {file.Root.Value("Fallback")} does not exist", file.Root.Element("Fallback"));
            return;
        }

        var result = await languages.UpdateAsync(language, Editor);
        if (!result.Success) throw new SyncException($"the fallback {language.FallbackIsoCode} was refused: {result.Status}", file.Root);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes)
    {
        if (await languages.GetAsync(file.Alias) is null) return false;
        var result = await languages.DeleteAsync(file.Alias, Editor);
        if (result.Status == LanguageOperationStatus.MissingDefault) throw new SyncException($"{file.Alias} is the default language here and cannot be deleted", file.Root);
        return result.Success ? true : throw new SyncException($"the language {file.Alias} cannot be deleted: {result.Status}", file.Root);
    }

    private async Task<ILanguage?> FindAsync(SyncFile file) => await languages.GetAsync(IsoCode(file));

    private static string IsoCode(SyncFile file) => file.Root.Value("IsoCode") ?? file.Alias;

    private async Task<string?> KnownFallbackAsync(SyncFile file) =>
        file.Root.Value("Fallback") is { } fallback && await languages.GetAsync(fallback) is { } known ? known.IsoCode : null;

    private static SyncItem Item(ILanguage language)
    {
        Guid key = SyncNames.HashKey(language.IsoCode);
        return new SyncItem(key, language.IsoCode, language.IsoCode.ToLowerInvariant(), new XElement("Language", new XAttribute("Key", key), new XAttribute("Alias", language.IsoCode), new XAttribute("Level", 0),
            SyncXml.Text("Name", language.CultureName), SyncXml.Text("IsoCode", language.IsoCode), SyncXml.Flag("IsMandatory", language.IsMandatory), SyncXml.Flag("IsDefault", language.IsDefault),
            language.FallbackIsoCode is { } fallback ? SyncXml.Text("Fallback", fallback) : null));
    }
}
