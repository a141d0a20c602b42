using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>An uploaded file's extension must be allowed by the site and by the data type, and its content not be harmful.</summary>
public sealed class AllowedFile(IJsonSerializer json, Lazy<FileStore> store, IOptionsMonitor<ContentSettings> settings, IFileStreamSecurityValidator security) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (Complaint(value, dataTypeConfiguration as FileUploadConfiguration) is { } text) yield return new ValidationResult(text, ["value"]);
    }

    private string? Complaint(object? value, FileUploadConfiguration? type)
    {
        if (value is null or "" || !json.TryDeserialize(value, out PostedFile? posted) || posted.TemporaryFileId is not { } key) return null;
        if (store.Value.Upload(key) is not { } file) return "The uploaded file is gone; upload it again.";
        string extension = Path.GetExtension(file.FileName).TrimStart('.').ToLowerInvariant();
        string[] allowed = [.. type?.FileExtensions ?? []];
        if (!settings.CurrentValue.IsFileAllowedForUpload(extension) || (allowed.Length > 0 && !allowed.Contains(extension, StringComparer.OrdinalIgnoreCase))) return $"Files of the kind .{extension} are not allowed here.";
        using Stream content = file.OpenReadStream();
        return security.IsConsideredSafe(content) ? null : "The file holds something that could be harmful.";
    }
}
