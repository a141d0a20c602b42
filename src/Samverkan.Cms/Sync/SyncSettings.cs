namespace Samverkan.Cms.Sync;

/// <summary>uSync's own settings, <c>uSync:Settings:…</c>, as far as they apply here.</summary>
public sealed class SyncSettings
{
    public const string Section = "uSync:Settings";

    /// <summary>The folder with one folder a kind; relative to the content root.</summary>
    public string RootFolder { get; set; } = "uSync/v18/";

    /// <summary>Whether an empty database is filled from the folder at the first start.</summary>
    public bool ImportOnFirstBoot { get; set; } = true;

    /// <summary><c>All</c>, <c>Settings</c>, <c>Content</c> or <c>None</c>; only in Development does anything but None take effect by itself.</summary>
    public string ExportOnSave { get; set; } = "None";

    public string DefaultExtension { get; set; } = "config";

    /// <summary>Folders that are read before <see cref="RootFolder"/>, which replaces their items by key. Of the list the last one stands for <see cref="RootFolder"/>.</summary>
    public string[] Folders { get; set; } = [];

    /// <summary>What of the folder comes in at the first start: <c>All</c>, <c>Settings</c>, <c>Content</c> or <c>None</c>.</summary>
    public string FirstBootGroup { get; set; } = "All";

    /// <summary>Which of <c>uSync:Sets</c> counts.</summary>
    public string DefaultSet { get; set; } = "Default";

    /// <summary>Of the set: the kinds that are neither read nor written.</summary>
    public HashSet<string> Disabled { get; } = new(StringComparer.OrdinalIgnoreCase);
}
