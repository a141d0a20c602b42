namespace Samverkan.Cms.Persistence.CodeFiles;

/// <summary>Views, scripts and style sheets are part of the program: none can be seen or changed from outside it.</summary>
public abstract class CodeFileRepository<TFile> where TFile : class, IFile
{
    public TFile? Get(string? id) => null;

    public IEnumerable<TFile> GetMany(params string[]? ids) => [];

    public bool Exists(string? id) => false;

    public Stream GetFileContentStream(string filepath) => Stream.Null;

    public long GetFileSize(string filepath) => -1;

    public bool FolderExists(string folderPath) => false;

    public bool FolderHasContent(string folderPath) => false;

    /// <exception cref="NotSupportedException">Always, as everything that writes.</exception>
    public void Save(TFile entity) => throw Refused();

    public void Delete(TFile entity) => throw Refused();

    public void SetFileContent(string filepath, Stream content) => throw Refused();

    public void AddFolder(string folderPath) => throw Refused();

    public void DeleteFolder(string folderPath) => throw Refused();

    private static NotSupportedException Refused() => new("Code files are part of the program and cannot be changed from outside it. Change them in the sources and deploy.");
}

public sealed class PartialViewRepository : CodeFileRepository<IPartialView>, IPartialViewRepository;

public sealed class ScriptRepository : CodeFileRepository<IScript>, IScriptRepository;

public sealed class StylesheetRepository : CodeFileRepository<IStylesheet>, IStylesheetRepository;
