using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Security.Uploads;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;

namespace Samverkan.Cms.Api.Management.TemporaryFiles;

/// <summary>Uploads, before something is made of them.</summary>
internal static class TemporaryFileEndpoints
{
    public static void MapTemporaryFiles(this ManagementApi api)
    {
        api.Get("/temporary-file/configuration", Configuration);
        api.Post("/temporary-file", Upload).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(MaxBytes)); // the bearer header is proof enough that it is no cross-site form
        api.Get("/temporary-file/{id}", One);
        api.Delete("/temporary-file/{id}", Delete);
    }

    /// <summary>What a request may hold at most, unless <c>Umbraco:CMS:Runtime:MaxRequestLength</c> says less.</summary>
    private const long MaxBytes = 2L * 1024 * 1024 * 1024 - 1;

    private static TemporaryFileConfigurationResponseModel Configuration(IOptionsSnapshot<ContentSettings> content, IOptionsSnapshot<RuntimeSettings> runtime) => new()
    {
        ImageFileTypes = [.. content.Value.Imaging.ImageFileTypes],
        DisallowedUploadedFilesExtensions = [.. content.Value.DisallowedUploadedFileExtensions],
        AllowedUploadedFileExtensions = [.. content.Value.AllowedUploadedFileExtensions],
        MaxFileSize = runtime.Value.MaxRequestLength,
    };

    private static async Task<IResult> Upload(HttpContext http, IOptionsSnapshot<RuntimeSettings> runtime, UploadRules rules, ITemporaryFileService files)
    {
        long most = runtime.Value.MaxRequestLength is { } kilobytes ? kilobytes * 1024L : MaxBytes;
        if (http.Request.ContentLength > most) return TooLarge(most);
        if (!http.Request.HasFormContentType) return Problems.BadRequest("No form", "Send the file as multipart/form-data with the fields Id and File.");
        IFormCollection form = await new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = most }).ReadFormAsync(http.RequestAborted);
        if (!Guid.TryParse(form["Id"], out Guid id) || form.Files["File"] is not { } file) return Problems.BadRequest("Incomplete form", "Send the file as multipart/form-data with the fields Id (a guid) and File.");
        using (Stream content = file.OpenReadStream())
        {
            if (rules.Complaint(file.FileName, content) is { } complaint) return Problems.BadRequest("File not accepted", complaint);
        }

        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> result = await files.CreateAsync(new CreateTemporaryFileModel { Key = id, FileName = file.FileName, OpenReadStream = file.OpenReadStream });
        return result.Success ? new Created("/temporary-file", id) : Problems.Of(result.Status);
    }

    private static async Task<IResult> One(Guid id, ITemporaryFileService files) => await files.GetAsync(id) is { } file
        ? Results.Ok(new TemporaryFileResponseModel { Id = file.Key, FileName = file.FileName, AvailableUntil = file.AvailableUntil.ToUniversal() })
        : Problems.Of(TemporaryFileOperationStatus.NotFound);

    private static async Task<IResult> Delete(Guid id, ITemporaryFileService files) =>
        (await files.DeleteAsync(id)).ToResult();

    private static IResult TooLarge(long most) => Problems.Problem(StatusCodes.Status413PayloadTooLarge, "File too large", $"At most {most / 1024 / 1024} MB are accepted. Make the file smaller, or raise Umbraco:CMS:Runtime:MaxRequestLength (kB).");
}
