using Samverkan.Cms.Hosting;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Samverkan.Web.Hosting;

internal static class Logging
{
    /// <summary>Readable on the console, compact JSON by day under the data directory. Requests are not logged: no visitor's address is kept anywhere.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        DataDirectory data = DataDirectory.Of(builder.Configuration[DataDirectory.Setting], builder.Environment.ContentRootPath);
        builder.Services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Umbraco", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}")
            .WriteTo.File(new CompactJsonFormatter(), Path.Combine(data.Logs, "UmbracoTraceLog..json"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31));
    }
}
