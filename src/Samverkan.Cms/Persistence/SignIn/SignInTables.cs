using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.EntityFrameworkCore.Models;

namespace Samverkan.Cms.Persistence.SignIn;

/// <summary>OpenIddict's own tables under Umbraco's prefix: clients, authorizations, scopes and tokens of the sign-in.</summary>
public static class SignInTables
{
    /// <summary>Stores for OpenIddict. They work outside scopes, in short transactions of their own.</summary>
    public static OpenIddictCoreBuilder UseCmsDatabase(this OpenIddictCoreBuilder core)
    {
        core.UseEntityFrameworkCore().UseDbContext<CmsDbContext>();
        core.Services.AddScoped(services => services.GetRequiredService<CmsDatabase>().NewContext());
        return core;
    }

    internal static void AddSignInTables(this ModelBuilder model)
    {
        model.UseOpenIddict();
        foreach (IMutableEntityType table in model.Model.GetEntityTypes().Where(t => t.ClrType.Namespace == typeof(OpenIddictEntityFrameworkCoreToken).Namespace))
        {
            table.SetTableName($"umbraco{table.GetTableName()}");
            foreach (IMutableProperty text in table.GetProperties().Where(p => p.ClrType == typeof(string))) text.SetCollation(CmsDbContext.Exact);
        }

        model.Entity<OpenIddictEntityFrameworkCoreToken>().HasIndex("AuthorizationId"); // sign-out revokes by it
        model.Entity<OpenIddictEntityFrameworkCoreAuthorization>().HasIndex("ApplicationId", "Subject");
    }
}
