using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Samverkan.Cms.Persistence.Baseline;

namespace Samverkan.Cms.Persistence;

/// <summary>Brings the database to this program's schema, and fills an empty one with the baseline.</summary>
public sealed class Schema(ICoreScopeProvider scopes, AmbientScope scope, CmsDatabase database)
{
    private static readonly string[] Known =
        [.. typeof(Schema).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>True when the database was empty before.</summary>
    /// <exception cref="NewerDatabaseException">A later version of the program has migrated this database; nothing was changed.</exception>
    public bool Ensure()
    {
        if (IsNewestAndFilled()) return false;
        using (CmsDbContext db = database.NewContext()) Migrate(db);
        using ICoreScope own = scopes.CreateCoreScope();
        bool isEmpty = !scope.Read.Nodes.Any();
        if (isEmpty) Fill(scope.Write);
        own.Complete();
        return isEmpty;
    }

    /// <summary>Asked first, in plain SQL: EF Core takes a third of a second to get ready for the question, and compares the whole model before it migrates nothing.</summary>
    private bool IsNewestAndFilled()
    {
        if (!System.IO.File.Exists(database.File)) return false;
        using SqliteConnection connection = database.OpenOnce();
        string[] applied = connection.AppliedMigrations();
        if (applied.Except(Known).Max(StringComparer.Ordinal) is { } unknown) throw new NewerDatabaseException(unknown);
        return applied.Length == Known.Length && connection.HasNodes();
    }

    private static void Migrate(CmsDbContext db)
    {
        db.ForgetMigrationLock();
        db.Database.Migrate();
        db.UseWriteAheadLog();
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
