using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;

namespace Samverkan.Web.Feeds;

/// <summary>Texts as feeds take them.</summary>
internal static class FeedText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Without the characters that XML has no way to write; editors paste them in from elsewhere.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF))));

    public static string Html(string summary, FeedImage? image) => string.Concat(
        image is null ? "" : $"<p><img src=\"{Encoder.Encode(image.Shown)}\" alt=\"{Encoder.Encode(image.Alternative)}\" /></p>",
        summary is "" ? "" : $"<p>{Encoder.Encode(summary)}</p>");

    public static byte[] Bytes(XElement root)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true })) new XDocument(root).Save(writer);
        return bytes.ToArray();
    }
}
