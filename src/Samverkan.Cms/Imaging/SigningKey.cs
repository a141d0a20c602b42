using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Imaging;

/// <summary>The secret that image addresses are signed with: the one in the settings, else one that is made once and kept with the site's keys.</summary>
public sealed class SigningKey(DataDirectory data, IOptionsMonitor<ImagingSettings> settings)
{
    private readonly Lazy<byte[]> _kept = new(() => Kept(Path.Combine(data.Keys, "imaging.key")));

    public byte[] Value => settings.CurrentValue.HMACSecretKey is { Length: > 0 } given ? given : _kept.Value;

    private static byte[] Kept(string path)
    {
        if (!System.IO.File.Exists(path)) Make(path);
        return Convert.FromBase64String(System.IO.File.ReadAllText(path));
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string half = $"{path}.{Guid.NewGuid():N}";
        System.IO.File.WriteAllText(half, Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));
        try { System.IO.File.Move(half, path, overwrite: false); }
        catch (IOException) when (System.IO.File.Exists(path)) { System.IO.File.Delete(half); } // another process was first: its key counts
    }
}
