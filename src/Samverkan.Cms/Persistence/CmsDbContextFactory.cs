using Microsoft.EntityFrameworkCore.Design;

namespace Samverkan.Cms.Persistence;

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
internal sealed class CmsDbContextFactory : IDesignTimeDbContextFactory<CmsDbContext>
{
    public CmsDbContext CreateDbContext(string[] args) => new CmsDatabase("design.sqlite").NewContext();
}
