namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>The scope of the current flow of execution, and through it the database. Repositories depend on this and on nothing else of the scopes.</summary>
public sealed class AmbientScope
{
    private readonly AsyncLocal<Scope?> _current = new();

    public Scope? Current { get => _current.Value; set => _current.Value = value; }

    /// <summary>The database for queries: a deferred transaction, readers never wait.</summary>
    public CmsDbContext Read => Required.Read;

    /// <summary>The database for changes: the transaction holds SQLite's write lock from here on.</summary>
    public CmsDbContext Write => Required.Write;

    public Scope Required => Current
        ?? throw new InvalidOperationException("A repository was used outside a scope. Create one first: using ICoreScope scope = provider.CreateCoreScope();");
}
