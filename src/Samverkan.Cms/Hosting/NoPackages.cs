using System.Xml.Linq;
using Umbraco.Cms.Core.Models.Packaging;
using Umbraco.Cms.Core.Packaging;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Hosting;

/// <summary>Packages bring code and content from elsewhere. This site's code is deployed, and its content moves by the uSync folder: there are no packages.</summary>
public sealed class NoPackages : IPackagingService
{
    public CompiledPackage GetCompiledPackageInfo(XDocument packageXml) => throw Refused();

    public InstallationSummary InstallCompiledPackageData(FileInfo packageXmlFile, int userId = -1) => throw Refused();

    public InstallationSummary InstallCompiledPackageData(XDocument? packageXml, int userId = -1) => throw Refused();

    public Task<IEnumerable<InstalledPackage>> GetAllInstalledPackagesAsync() => Task.FromResult<IEnumerable<InstalledPackage>>([]);

    public Task<PagedModel<InstalledPackage>> GetInstalledPackagesFromMigrationPlansAsync(int skip, int take) => Task.FromResult(new PagedModel<InstalledPackage>(0, []));

    public InstalledPackage? GetInstalledPackageByName(string packageName) => null;

    public Task<PagedModel<PackageDefinition>> GetCreatedPackagesAsync(int skip, int take) => Task.FromResult(new PagedModel<PackageDefinition>(0, []));

    public PackageDefinition? GetCreatedPackageById(int id) => null;

    public Task<PackageDefinition?> GetCreatedPackageByKeyAsync(Guid key) => Task.FromResult<PackageDefinition?>(null);

    public Task<Attempt<PackageDefinition?, PackageOperationStatus>> DeleteCreatedPackageAsync(Guid key, Guid userKey) => NotFound();

    public Task<Attempt<PackageDefinition, PackageOperationStatus>> CreateCreatedPackageAsync(PackageDefinition package, Guid userKey) => throw Refused();

    public Task<Attempt<PackageDefinition, PackageOperationStatus>> UpdateCreatedPackageAsync(PackageDefinition package, Guid userKey) => throw Refused();

    public string ExportCreatedPackage(PackageDefinition definition) => throw Refused();

    public Stream? GetPackageFileStream(PackageDefinition definition) => null;

    private static Task<Attempt<PackageDefinition?, PackageOperationStatus>> NotFound() =>
        Task.FromResult(Attempt.FailWithStatus<PackageDefinition?, PackageOperationStatus>(PackageOperationStatus.NotFound, null));

    private static NotSupportedException Refused() => new("This site takes no packages. Code is deployed with the program; types and content come from the uSync folder.");
}
