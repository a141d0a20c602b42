namespace Samverkan.Cms.Security.Uploads;

/// <summary>The blocks of a GIF (GIF89a specification, 15 to 27).</summary>
internal static class GifMetadata
{
    private const byte Image = 0x2C, Extension = 0x21, End = 0x3B, Comment = 0xFE, PlainText = 0x01, Application = 0xFF;
    private const int Head = 13, ImageHead = 10;

    /// <returns>The picture without comments, texts and what programs have added, but for how often it is repeated; one that is not well formed as it came.</returns>
    public static byte[] Without(byte[] file)
    {
        if (file.Length < Head) return file;
        using MemoryStream kept = new(file.Length);
        int at = Head + Colours(file[10]);
        if (at > file.Length) return file;
        kept.Write(file, 0, at);
        while (at + 1 < file.Length)
        {
            int next = file[at] switch
            {
                Extension => EndOfBlocks(file, at + 2),
                Image when at + ImageHead < file.Length => EndOfBlocks(file, at + ImageHead + Colours(file[at + 9]) + 1),
                _ => file.Length + 1,
            };
            if (next > file.Length) return file;
            if (Stays(file.AsSpan(at, next - at))) kept.Write(file, at, next - at);
            at = next;
            if (at >= file.Length || file[at] != End) continue;
            kept.WriteByte(End);
            return kept.ToArray();
        }

        return file;
    }

    private static bool Stays(ReadOnlySpan<byte> block) => block[0] != Extension || block[1] switch
    {
        Comment or PlainText => false,
        Application => block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8) || block[3..].StartsWith("ICCRGBG1012"u8),
        _ => true,
    };

    /// <returns>How long the table of colours is that a head announces, in bytes.</returns>
    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <returns>Where the block after these begins: each says its length, the last has none.</returns>
    private static int EndOfBlocks(byte[] file, int at)
    {
        while (at < file.Length && file[at] != 0) at += file[at] + 1;
        return at + 1;
    }
}
