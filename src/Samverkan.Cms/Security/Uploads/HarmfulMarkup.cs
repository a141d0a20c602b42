using System.Text.RegularExpressions;
using System.Xml;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Security.Uploads;

/// <summary>Files of markup, whatever they are called: pages are refused, and pictures (SVG) that run or fetch something.</summary>
public sealed partial class HarmfulMarkup : IFileStreamSecurityAnalyzer
{
    private const int Head = 1024;
    private static readonly string[] Active = ["script", "foreignObject", "iframe", "object", "embed", "handler", "animate", "set"];

    public bool ShouldHandle(Stream fileStream) => BeginsAsMarkup(fileStream);

    public bool IsConsideredSafe(Stream fileStream)
    {
        fileStream.Position = 0;
        try { return IsStill(XmlReader.Create(fileStream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 50_000_000 })); }
        catch (XmlException) { return false; } // not well-formed: a page, or meant to be read otherwise than it looks
        finally { fileStream.Position = 0; }
    }

    private static bool IsStill(XmlReader xml)
    {
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase) || Active.Contains(xml.LocalName, StringComparer.OrdinalIgnoreCase)) return false;
                while (xml.MoveToNextAttribute())
                {
                    if (xml.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Script().IsMatch(xml.Value)) return false;
                    if (xml.LocalName == "href" && !xml.Value.StartsWith('#') && !xml.Value.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)) return false;
                }
            }
        }

        return true;
    }

    private static bool BeginsAsMarkup(Stream file)
    {
        file.Position = 0;
        byte[] head = new byte[Head];
        int read = file.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        file.Position = 0;
        return System.Text.Encoding.UTF8.GetString(head, 0, read).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith('<');
    }

    [GeneratedRegex(@"^\s*(javascript|vbscript|data:text)\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex Script();
}
