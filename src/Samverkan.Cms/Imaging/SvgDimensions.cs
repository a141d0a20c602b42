using System.Drawing;
using System.Globalization;
using System.Xml;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.Imaging;

/// <summary>An SVG's width and height, by its attributes or, if they are missing or relative, by its view box.</summary>
public sealed class SvgDimensions : ISvgDimensionExtractor
{
    // an image is an upload: no document type is read, nothing is fetched, nothing expands
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 10_000_000 };

    public Size? GetDimensions(Stream stream)
    {
        stream.Position = 0;
        try
        {
            using XmlReader reader = XmlReader.Create(stream, Careful);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? SizeOf(reader) : null;
        }
        catch (XmlException) { return null; }
        finally { stream.Position = 0; }
    }

    private static Size? SizeOf(XmlReader svg)
    {
        double[] box = [.. (svg.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => Length(n) ?? 0)];
        double? width = Length(svg.GetAttribute("width")) ?? (box.Length == 4 ? box[2] : null);
        double? height = Length(svg.GetAttribute("height")) ?? (box.Length == 4 ? box[3] : null);
        return width > 0 && height > 0 ? new Size((int)Math.Round(width.Value), (int)Math.Round(height.Value)) : null;
    }

    private static double? Length(string? text) =>
        double.TryParse(text?.Trim().Replace("px", "", StringComparison.OrdinalIgnoreCase), NumberStyles.Float, CultureInfo.InvariantCulture, out double length) ? length : null;
}
