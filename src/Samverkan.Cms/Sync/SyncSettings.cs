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
}
