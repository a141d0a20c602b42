using System.Xml;
using System.Xml.Linq;

namespace Samverkan.Cms.Sync.Format;

/// <summary>One file of the folder. Its name is not its identity: that is <see cref="Key"/>, else <see cref="Alias"/>.</summary>
public sealed class SyncFile(string path, XElement root)
{
    public string Path => path;

    public XElement Root => root;

    public Guid Key { get; } = Guid.TryParse((string?)root.Attribute("Key"), out Guid key) ? key : Guid.Empty;

    public string Alias => (string?)root.Attribute("Alias") ?? "";

    public int Level { get; } = int.TryParse((string?)root.Attribute("Level"), out int level) ? level : 0;

    /// <summary>An Empty file says what became of an item: <c>Delete</c>, <c>Rename</c>, <c>Clean</c>, <c>None</c>. Null for a file that holds one.</summary>
    public string? Change => root.Name.LocalName == "Empty" ? (string?)root.Attribute("Change") ?? "None" : null;

    public XElement Info => root.Element("Info") ?? root;

    /// <exception cref="SyncException">The file is not well-formed XML.</exception>
    public static SyncFile Read(string path)
    {
        try
        {
            using FileStream stream = System.IO.File.OpenRead(path);
            return new SyncFile(path, XDocument.Load(stream, LoadOptions.SetLineInfo).Root!);
        }
        catch (XmlException failure)
        {
            throw new SyncException($"not well-formed XML: {failure.Message}", failure.LineNumber);
        }
    }
}

/// <summary>Why an item could not be imported, and where in its file.</summary>
public sealed class SyncException(string reason, int line = 0) : Exception(reason)
{
    public SyncException(string reason, XElement? at) : this(reason, at is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0) { }

    /// <summary>From 1; 0 where no line can be named.</summary>
    public int Line => line;
}
