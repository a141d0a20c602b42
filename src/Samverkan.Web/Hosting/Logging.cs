using Samverkan.Cms.Hosting;
using Serilog;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Compact;
using Serilog.Settings.Configuration;

namespace Samverkan.Web.Hosting;

internal static class Logging
{
    private static readonly Func<LogEvent, bool> FromHost = Matching.FromSource("Microsoft.Extensions.Hosting.Internal.Host");

    /// <summary>What settings may name. Said here: else each start reads the list of all assemblies to find these.</summary>
    private static readonly ConfigurationReaderOptions SinksOfSettings = new(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);

    /// <summary>Readable on the console, compact JSON by day under the data directory. Requests are not logged: no visitor's address is kept anywhere.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        DataDirectory data = DataDirectory.Of(builder.Configuration[DataDirectory.Setting], builder.Environment.ContentRootPath);
        builder.Services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Umbraco", LogEventLevel.Warning)
            .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection.KeyManagement", LogEventLevel.Error) // that keys lie in the data directory is meant, and said in docs/operation.md
            .ReadFrom.Configuration(builder.Configuration, SinksOfSettings)
            .Filter.ByExcluding(IsTold)
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}")
            .WriteTo.File(new CompactJsonFormatter(), Path.Combine(data.Logs, "UmbracoTraceLog..json"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31), preserveStaticLogger: true); // several sites in one program have a log each
    }

    /// <summary>A start that fails for a known reason, or is given up, is told once, by <see cref="StartFailure"/>.</summary>
    private static bool IsTold(LogEvent said) =>
        FromHost(said) && said.Exception is { } failure && (failure is OperationCanceledException || StartFailure.IsKnown(failure));
}
