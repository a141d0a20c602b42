using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Samverkan.Cms.Persistence;

namespace Samverkan.Tests.Persistence;

/// <summary>The model that EF Core has compiled ahead of time (Persistence/Model) is the one that the rows declare.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_is_the_declared_one()
    {
        using CmsDatabase database = new("nowhere.sqlite");
        using CmsDbContext db = database.NewContext();
        IModel declared = db.GetService<IDesignTimeModel>().Model;
        Assert.NotSame(declared, db.Model);
        Assert.Equal(Lines(declared), Lines(db.Model));
    }

    private static IEnumerable<string> Lines(IModel model) => model.GetEntityTypes().SelectMany(Lines).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IEntityType row) =>
    [
        .. row.GetProperties().Select(p => $"{row.Name}.{p.Name}: {p.ClrType} {row.GetTableName()}.{p.GetColumnName()} {p.GetColumnType()} {p.IsNullable} {p.GetMaxLength()} {p.GetTypeMapping().Converter?.GetType()} {p.ValueGenerated}"),
        .. row.GetKeys().Select(k => $"{row.Name} key {k.GetName()} {string.Join(',', k.Properties.Select(p => p.Name))}"),
        .. row.GetIndexes().Select(i => $"{row.Name} index {i.GetDatabaseName()} {i.IsUnique} {string.Join(',', i.Properties.Select(p => p.Name))}"),
        .. row.GetForeignKeys().Select(f => $"{row.Name} reference {f.PrincipalEntityType.Name} {f.DeleteBehavior} {f.IsUnique} {string.Join(',', f.Properties.Select(p => p.Name))}"),
    ];
}
