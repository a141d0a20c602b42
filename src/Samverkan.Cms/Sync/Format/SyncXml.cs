using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Samverkan.Cms.Sync.Format;

/// <summary>How uSync writes XML: UTF-8 with byte order mark, two spaces, LF, no line break at the end. Empty values stay as elements, so that import can clear them.</summary>
internal static class SyncXml
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", NewLineHandling = NewLineHandling.None, Encoding = new UTF8Encoding(true) };

    public static byte[] Bytes(XElement root)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, Settings)) new XDocument(new XDeclaration("1.0", "utf-8", null), root).Save(writer);
        return bytes.ToArray();
    }

    /// <summary>An element with text; an empty text is written as <c>&lt;Name&gt;&lt;/Name&gt;</c>.</summary>
    public static XElement Text(string name, object? value) => new(name, Invariant(value));

    public static XElement CData(string name, string? value, params object?[] attributes) => new(name, attributes, CDataOf(value));

    /// <summary><c>true</c> or <c>false</c>; a few elements are written with a capital.</summary>
    public static XElement Flag(string name, bool value) => new(name, value ? "true" : "false");

    public static XElement CapitalFlag(string name, bool value) => new(name, value ? "True" : "False");

    /// <summary><c>yyyy-MM-ddTHH:mm:ss</c>, UTC, without offset.</summary>
    public static string Time(DateTime date) => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>An element that refers to another item.</summary>
    public static XElement Reference(string name, Guid key, string alias) => new(name, new XAttribute("Key", key), alias);

    public static string? Value(this XElement parent, string name) => parent.Element(name)?.Value is { Length: > 0 } text ? text : null;

    public static string Required(this XElement parent, string name) => parent.Value(name) ?? throw new SyncException($"<{name}> is missing or empty", parent);

    public static bool Flag(this XElement parent, string name, bool missing) => parent.Value(name) is { } text ? string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) || text == "1" : missing;

    public static int Int(this XElement parent, string name, int missing = 0) => int.TryParse(parent.Value(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : missing;

    public static int? IntOrNull(this XElement parent, string name) => int.TryParse(parent.Value(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    public static DateTime? Date(this XElement parent, string name) =>
        DateTime.TryParse(parent.Value(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date) ? date : null;

    public static Guid Key(this XElement? element, string attribute = "Key") => Guid.TryParse((string?)element?.Attribute(attribute), out Guid key) ? key : Guid.Empty;

    public static IEnumerable<XElement> Children(this XElement parent, string list) => parent.Element(list)?.Elements() ?? [];

    private static string Invariant(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The end mark of CDATA inside a text is split over two sections.</summary>
    private static object[] CDataOf(string? value)
    {
        string[] sections = (value ?? "").Split("]]>");
        return [.. sections.Select((text, i) => new XCData((i == 0 ? "" : ">") + text + (i == sections.Length - 1 ? "" : "]]")))];
    }
}
