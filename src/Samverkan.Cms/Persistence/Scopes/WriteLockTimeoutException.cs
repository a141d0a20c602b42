namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>Others have held the write lock for so long that whoever waited gave up. Nothing was written.</summary>
public sealed class WriteLockTimeoutException() : TimeoutException("Others have held the write lock for too long.");
