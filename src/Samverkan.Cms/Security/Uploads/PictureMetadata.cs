using System.Buffers.Binary;

namespace Samverkan.Cms.Security.Uploads;

/// <summary>
/// Takes out of a picture what tells of its maker: EXIF with place and camera, XMP, IPTC, comments, and what hangs on behind its end. The pixels are copied as
/// they are; colour profiles stay, and so does which way up a JPEG is.
/// </summary>
public static class PictureMetadata
{
    /// <returns>The picture without it; other files, and pictures that are not well formed, as they came.</returns>
    public static byte[] Without(byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return JpegMetadata.Without(file);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Png(file);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return GifMetadata.Without(file);
        return bytes.Length > 12 && bytes[..4].SequenceEqual("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) ? WebP(file) : file;
    }

    /// <summary>Chunks by name (PNG specification, 11.3); the last is IEND.</summary>
    private static byte[] Png(byte[] file)
    {
        using MemoryStream kept = new(file.Length);
        kept.Write(file, 0, 8);
        for (int at = 8; at + 12 <= file.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12) return file;
            ReadOnlySpan<byte> name = file.AsSpan(at + 4, 4);
            bool tells = name.SequenceEqual("eXIf"u8) || name.SequenceEqual("tEXt"u8) || name.SequenceEqual("zTXt"u8) || name.SequenceEqual("iTXt"u8) || name.SequenceEqual("tIME"u8);
            if (!tells) kept.Write(file, at, (int)length + 12);
            at += (int)length + 12;
            if (name.SequenceEqual("IEND"u8)) return kept.ToArray();
        }

        return file;
    }

    /// <summary>Chunks of RIFF; VP8X says in bits which of them follow (WebP container specification).</summary>
    private static byte[] WebP(byte[] file)
    {
        using MemoryStream kept = new(file.Length);
        kept.Write(file, 0, 12);
        for (int at = 12; at + 8 <= file.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 4));
            if (length > file.Length - at - 8) return file;
            int whole = 8 + (int)length + (int)(length & 1);
            ReadOnlySpan<byte> name = file.AsSpan(at, 4);
            if (!name.SequenceEqual("EXIF"u8) && !name.SequenceEqual("XMP "u8))
            {
                long start = kept.Position;
                kept.Write(file, at, Math.Min(whole, file.Length - at));
                if (name.SequenceEqual("VP8X"u8)) kept.GetBuffer()[start + 8] &= unchecked((byte)~0x0C);
            }

            at += whole;
        }

        byte[] result = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)result.Length - 8);
        return result;
    }
}
