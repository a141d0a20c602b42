namespace Samverkan.Cms.Api.Management.Dictionary;

/// <summary>Why a file of words was not taken. Core has no such enum; the names are those of the contract.</summary>
internal enum DictionaryImportOperationStatus
{
    InvalidFileType,
    InvalidFileContent,
    ParentNotFound,
    TemporaryFileNotFound,
}
