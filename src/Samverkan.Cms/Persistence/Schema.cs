using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Samverkan.Cms.Persistence.Baseline;

namespace Samverkan.Cms.Persistence;

/// <summary>Brings the database to this program's schema, and fills an empty one with the baseline.</summary>
public sealed class Schema(ICoreScopeProvider scopes, AmbientScope scope, CmsDatabase database)
{
    /// <summary>True when the database was empty before.</summary>
    /// <exception cref="NewerDatabaseException">A later version of the program has migrated this database; nothing was changed.</exception>
    public bool Ensure()
    {
        using (CmsDbContext db = database.NewContext())
        {
            if (!IsNewest(db)) Migrate(db);
        }

        using ICoreScope own = scopes.CreateCoreScope();
        bool isEmpty = !scope.Read.Nodes.Any();
        if (isEmpty) Fill(scope.Write);
        own.Complete();
        return isEmpty;
    }

    /// <summary>Asked first: migrating compares the whole model even when there is nothing to do.</summary>
    private static bool IsNewest(CmsDbContext db)
    {
        if (!db.Database.CanConnect()) return false;
        string[] applied = [.. db.Database.GetAppliedMigrations()], known = [.. db.Database.GetMigrations()];
        if (applied.Except(known).LastOrDefault() is { } unknown) throw new NewerDatabaseException(unknown);
        return applied.Length == known.Length;
    }

    private static void Migrate(CmsDbContext db)
    {
        db.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS __EFMigrationsLock"); // left by a process that was killed; the data directory's lock says that none is at work
        db.Database.Migrate();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL"); // kept in the file
    }

    private static void Fill(CmsDbContext db)
    {
        new FreshInstall(db, DateTime.UtcNow).Write();
        foreach (IEntityType row in db.Model.GetEntityTypes())
        {
            if (row.ClrType.GetCustomAttribute<IdentityFromAttribute>() is { } identity) db.StartIdentity(row.GetTableName()!, identity.First);
        }
    }
}

/// <summary>The database was migrated by a later version of this program.</summary>
public sealed class NewerDatabaseException(string migration) : Exception(
    $"The database has the migration {migration}, which this version of the program does not know: a newer version has used it. "
    + "Start that version, or put back a copy of the data directory from before it. Nothing was changed.");
