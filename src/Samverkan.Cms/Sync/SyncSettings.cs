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

    /// <summary>What of the folder comes in at every start, as far as the stop file lets it.</summary>
    public string ImportAtStartup { get; set; } = "None";

    /// <summary>What of the site is written at every start, before anything comes in.</summary>
    public string ExportAtStartup { get; set; } = "None";

    /// <summary>In the folder: lets the import at startup run one time.</summary>
    public string OnceFile { get; set; } = "usync.once";

    /// <summary>In the folder: forbids the import at startup.</summary>
    public string StopFile { get; set; } = "usync.stop";

    /// <summary>Which of <c>uSync:Sets</c> counts.</summary>
    public string DefaultSet { get; set; } = "Default";

    /// <summary>Of the set: the kinds that are neither read nor written.</summary>
    public HashSet<string> Disabled { get; } = new(StringComparer.OrdinalIgnoreCase);
}
