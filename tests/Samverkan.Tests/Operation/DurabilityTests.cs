using Microsoft.EntityFrameworkCore;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;

namespace Samverkan.Tests.Operation;

/// <summary>What was acknowledged outlives a power cut.</summary>
public sealed class DurabilityTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Fact]
    public void The_database_has_a_write_ahead_log_and_each_commit_reaches_the_disk()
    {
        (string? log, string? full) = fixture.Engine.Scoped(() => (Pragma("journal_mode"), Pragma("synchronous")));
        Assert.Equal("wal", log);
        Assert.Equal("2", full); // FULL
    }

    private string? Pragma(string name)
    {
        CmsDbContext db = fixture.Engine.Get<AmbientScope>().Read;
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(db.Database.CurrentTransaction!); // a scope's context is in one
        command.CommandText = $"PRAGMA {name}";
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
