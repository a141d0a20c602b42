using System.Text;
using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Models.ImportExport;
using Umbraco.Cms.Core.Services.ImportExport;

namespace Samverkan.Cms.Api.Management.Import;

/// <summary>Files that one Umbraco hands to another (.udt).</summary>
internal static class ImportEndpoints
{
    public static void MapImport(this ManagementApi api) => api.Get("/import/analyze", Analyze);

    /// <summary>A download of what was exported.</summary>
    public static IResult File(XElement exported, string name) => Results.File(Encoding.UTF8.GetBytes(new XDocument(new XDeclaration("1.0", "utf-8", "no"), exported).ToString()), "application/octet-stream", $"{name}.udt");

    /// <summary>Says what in the file could not be taken. Nothing of it was.</summary>
    public static async Task<IResult> TypeAsync(Func<Task<IResult>> import)
    {
        try
        {
            return await import();
        }
        catch (SyncException reason)
        {
            return Problems.BadRequest("The file cannot be imported", reason.Message);
        }
    }

    private static async Task<IResult> Analyze(Guid temporaryFileId, ITemporaryFileToXmlImportService files)
    {
        Attempt<EntityXmlAnalysis?, TemporaryFileXmlImportOperationStatus> result = await files.AnalyzeAsync(temporaryFileId);
        return result.Success && result.Result is { } analysis
            ? Results.Ok(new EntityImportAnalysisResponseModel { EntityType = analysis.EntityType.ToString(), Alias = analysis.Alias, Key = analysis.Key })
            : Problems.Of(result.Status);
    }
}
