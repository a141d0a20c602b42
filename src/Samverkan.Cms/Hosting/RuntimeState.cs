using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;

namespace Samverkan.Cms.Hosting;

/// <summary>Running: whoever asks does so after <see cref="Startup"/> has brought schema, content and caches. A failed start says so here.</summary>
public sealed class RuntimeState(IUmbracoVersion version) : IRuntimeState
{
    public Version Version => version.Version;
    public string VersionComment => version.Comment;
    public SemVersion SemanticVersion => version.SemanticVersion;
    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Run;
    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Run;
    public string? CurrentMigrationState => null;
    public string? FinalMigrationState => null;
    public BootFailedException? BootFailedException { get; private set; }
    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>();

    public SemVersion? CurrentMigrationVersion => version.SemanticVersion;

    /// <summary>Schema and content are ensured before anything runs, so there is nothing to find out.</summary>
    public void DetermineRuntimeLevel() { }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        (Level, Reason) = (level, reason);
        if (bootFailedException is not null) BootFailedException = bootFailedException as BootFailedException ?? new BootFailedException(bootFailedException.Message, bootFailedException);
    }
}
