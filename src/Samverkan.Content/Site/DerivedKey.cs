using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Content.Site;

/// <summary>A key that follows from another: a second run finds what a first has made, on every installation. RFC 9562, version 5.</summary>
public static class DerivedKey
{
    public static Guid Of(Guid from, string name)
    {
        Span<byte> source = stackalloc byte[16 + Encoding.UTF8.GetByteCount(name)];
        from.TryWriteBytes(source, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, source[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(source, hash);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(hash[6..]) & 0x0FFF) | 0x5000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
