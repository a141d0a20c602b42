using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Samverkan.Cms.Imaging;

/// <summary>How much the renditions may take on disk: <c>Samverkan:Renditions:Megabytes</c>, 1024 unless set.</summary>
public sealed record RenditionLimit(long Bytes)
{
    public const string Setting = "Samverkan:Renditions:Megabytes";

    private const int Usual = 1024;

    /// <exception cref="InvalidOperationException">The setting is no positive whole number.</exception>
    public static RenditionLimit Of(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } set) return new RenditionLimit(Usual * 1024L * 1024);
        return int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes) && megabytes > 0
            ? new RenditionLimit(megabytes * 1024L * 1024)
            : throw new InvalidOperationException($"{Setting} is “{set}”: give a whole number of megabytes, 1 at least, or leave it out for {Usual}.");
    }
}
