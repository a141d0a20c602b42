namespace Samverkan.Cms.Persistence.Shared;

/// <summary>
/// A foreign key to the named row: its key, or another unique column. Without navigations, so rows stay flat; restricting unless <see cref="Cascade"/>,
/// so rows are deleted children first.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ReferencesAttribute(Type row, string? column = null) : Attribute
{
    public Type Row => row;

    public string? Column => column;

    public bool Cascade { get; init; }
}

/// <summary>The first value that the database generates; smaller ones belong to the baseline.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class IdentityFromAttribute(int first) : Attribute
{
    public int First => first;
}

internal static class ModelReferences
{
    public static void AddReferences(this ModelBuilder model, Type row)
    {
        foreach (System.Reflection.PropertyInfo column in row.GetProperties())
        {
            foreach (ReferencesAttribute reference in column.GetCustomAttributes(typeof(ReferencesAttribute), false).Cast<ReferencesAttribute>())
            {
                var key = model.Entity(row).HasOne(reference.Row, null).WithMany().HasForeignKey(column.Name).OnDelete(reference.Cascade ? DeleteBehavior.Cascade : DeleteBehavior.Restrict);
                if (reference.Column is { } principal) key.HasPrincipalKey(principal);
            }
        }
    }
}
