using Microsoft.AspNetCore.Http;

namespace Samverkan.Cms.Imaging;

/// <summary>Knows who may look into the recycle bin of media. Without one nobody may.</summary>
public interface IBinViewer
{
    Task<bool> MaySeeAsync(HttpContext http);
}
