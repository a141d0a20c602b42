using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;

namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>What every scope hands to CoreScope, gathered once.</summary>
public sealed record ScopeServices(
    IDistributedLockingMechanismFactory Locking,
    ILoggerFactory Logging,
    FileSystems Files,
    IEventAggregator Events,
    CmsDatabase Database);
