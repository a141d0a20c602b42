using System.Buffers.Binary;

namespace Samverkan.Cms.Security.Uploads;

/// <summary>The segments of a JPEG (ISO/IEC 10918-1, annex B).</summary>
internal static class JpegMetadata
{
    private const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE, StartOfScan = 0xDA, End = 0xD9;

    public static byte[] Without(byte[] file)
    {
        using MemoryStream kept = new(file.Length);
        kept.Write(file, 0, 2);
        for (int at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            byte marker = file[at + 1];
            int length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            if (length < 2 || at + 2 + length > file.Length) return file;
            ReadOnlySpan<byte> segment = file.AsSpan(at + 4, length - 2);
            if (marker == App1 && Orientation(segment) is > 1 and <= 8 and byte turned) kept.Write(OnlyOrientation(turned));
            else if (Stays(marker, segment)) kept.Write(file, at, 2 + length);
            at += 2 + length;
            if (marker != StartOfScan) continue;
            int next = EndOfScan(file, at);
            kept.Write(file, at, next - at);
            at = next;
            if (at + 1 >= file.Length || file[at + 1] != End) continue;
            kept.Write([0xFF, End]);
            return kept.ToArray();
        }

        return file; // it ends before its end: left to whoever reads pictures to refuse
    }

    /// <summary>What the pixels need: JFIF, the colour profile, Adobe's colour transform, tables and frames.</summary>
    private static bool Stays(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 or App14 => true,
        App2 => segment.StartsWith("ICC_PROFILE\0"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    /// <summary>Where the next marker stands that is neither a stuffed byte nor a restart.</summary>
    private static int EndOfScan(byte[] file, int at)
    {
        while (at + 1 < file.Length && !(file[at] == 0xFF && file[at + 1] is not 0 and not 0xFF and not (>= 0xD0 and <= 0xD7))) at++;
        return at + 1 < file.Length ? at : file.Length;
    }

    /// <summary>Tag 0x0112 of the first directory (Exif 2.32, 4.6.4).</summary>
    private static byte? Orientation(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14 + 2) return null;
        ReadOnlySpan<byte> tiff = segment[6..];
        bool little = tiff[0] == 'I';
        int directory = (int)Number(tiff[4..], 4, little);
        if (directory < 8 || directory + 2 > tiff.Length) return null;
        int entries = (int)Number(tiff[directory..], 2, little);
        for (int entry = 0; entry < entries && directory + 14 + entry * 12 <= tiff.Length; entry++)
        {
            ReadOnlySpan<byte> tag = tiff[(directory + 2 + entry * 12)..];
            if (Number(tag, 2, little) == 0x0112) return (byte)Number(tag[8..], 2, little);
        }

        return null;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int size, bool little) => (size, little) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };

    private static byte[] OnlyOrientation(byte orientation) =>
    [
        0xFF, App1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ];
}
