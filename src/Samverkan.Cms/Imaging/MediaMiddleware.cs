using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Samverkan.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Imaging;

/// <summary>Answers for <c>/media/…</c>: the file as it was uploaded, or a signed rendition of an image.</summary>
public sealed class MediaMiddleware(RequestDelegate next, MediaFiles files, RenditionStore renditions, ImageSignature signature, IOptionsMonitor<ImagingSettings> settings)
{
    private const int LongestSide = 3000;
    private static readonly TimeSpan Year = TimeSpan.FromDays(365), Short = TimeSpan.FromMinutes(10);

    public async Task InvokeAsync(HttpContext context)
    {
        bool isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!isRead || !context.Request.Path.StartsWithSegments("/media", out PathString rest)) await next(context);
        else if (FilePaths.IsInBin(rest.Value ?? "")) await AnswerFromBinAsync(context, rest.Value ?? "");
        else await AnswerAsync(context, rest.Value ?? "");
    }

    /// <summary>As it was uploaded, to those who may open the bin; to all others there is nothing. Renditions are not made of it.</summary>
    private async Task AnswerFromBinAsync(HttpContext context, string path)
    {
        bool maySee = context.RequestServices.GetService<IBinViewer>() is { } viewer && await viewer.MaySeeAsync(context);
        if (maySee && files.Find(path, inBin: true) is { } file) await SendAsync(context, file, file.Name, "private, no-store");
        else await SayAsync(context, StatusCodes.Status404NotFound, "There is no such file.");
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        Dictionary<string, string> commands = ImageSignature.Commands(context.Request.Query.Select(q => KeyValuePair.Create(q.Key, q.Value.LastOrDefault() ?? "")));
        bool asksForRendition = commands.Keys.Any(name => name != ImageSignature.Version) && !path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        try
        {
            if (asksForRendition && !signature.IsRight(context.Request.Query[ImageSignature.Name], context.Request.Path.Value!, commands)) throw new BadCommandException("The image address is not signed, or its signature does not fit. Take the address from the page that shows the image.");
            if (files.Find(path) is not { } file) await SayAsync(context, StatusCodes.Status404NotFound, "There is no such file.");
            else if (asksForRendition) await SendAsync(context, new FileInfo(await RenditionAsync(context, file, commands)), file.Name, Keeping(commands));
            else await SendAsync(context, file, file.Name, Keeping(commands));
        }
        catch (BadCommandException failure) { await SayAsync(context, StatusCodes.Status400BadRequest, failure.Message); }
        catch (BusyException failure)
        {
            context.Response.Headers.RetryAfter = "5";
            await SayAsync(context, StatusCodes.Status503ServiceUnavailable, failure.Message);
        }
    }

    private Task<string> RenditionAsync(HttpContext context, FileInfo file, Dictionary<string, string> commands)
    {
        if (!ImageTypes.IsSource(file.Name)) throw new BadCommandException("The file is not an image that can be read.");
        int limit = Math.Min(LongestSide, Math.Max(settings.CurrentValue.Resize.MaxWidth, settings.CurrentValue.Resize.MaxHeight));
        return renditions.FileAsync(file, commands, RenditionCommands.Read(commands, limit), context.RequestAborted);
    }

    /// <param name="context">The request.</param>
    /// <param name="file">What is sent.</param>
    /// <param name="name">The name of the uploaded file, under which a visitor saves it.</param>
    /// <param name="keeping">Who may keep it, and for how long.</param>
    private static Task SendAsync(HttpContext context, FileInfo file, string name, string keeping)
    {
        string? type = MediaFiles.ContentType(file.Name);
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = keeping;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentDisposition = Disposition(type is null ? "attachment" : "inline", Path.ChangeExtension(name, file.Extension));
        if (file.Extension.Equals(".svg", StringComparison.OrdinalIgnoreCase)) headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
        EntityTagHeaderValue tag = new($"\"{file.LastWriteTimeUtc.Ticks.ToString("x", CultureInfo.InvariantCulture)}-{file.Length.ToString("x", CultureInfo.InvariantCulture)}\"");
        return TypedResults.PhysicalFile(file.FullName, type ?? "application/octet-stream", fileDownloadName: null, file.LastWriteTimeUtc, tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    /// <summary>What an address with a version gives never changes.</summary>
    private static string Keeping(Dictionary<string, string> commands) =>
        commands.ContainsKey(ImageSignature.Version) ? $"public, max-age={Year.TotalSeconds:0}, immutable" : $"public, max-age={Short.TotalSeconds:0}";

    private static string Disposition(string kind, string name)
    {
        ContentDispositionHeaderValue disposition = new(kind);
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }

    private static Task SayAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text, context.RequestAborted);
    }
}
