namespace Samverkan.Cms.Api.Backoffice.Bundle;

/// <summary>A file of the client, and where it lies in the pack.</summary>
/// <param name="Offset">In bytes, from the beginning of the pack.</param>
/// <param name="Stored">Bytes in the pack.</param>
/// <param name="Length">Bytes when it is unpacked.</param>
/// <param name="Hash">Of the unpacked bytes.</param>
/// <param name="Brotli">Whether it is compressed in the pack; fonts and pictures already are by themselves.</param>
/// <param name="Immutable">Whether its name carries a hash, so that the same name is always the same file.</param>
public sealed record BundledFile(int Offset, int Stored, int Length, string Hash, bool Brotli, bool Immutable);
