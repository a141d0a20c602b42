using Samverkan.Cms.Api;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Security;

namespace Samverkan.Web.Hosting;

/// <summary>Starts the engine room beside the server, which answers health checks meanwhile. A start that fails stops the program.</summary>
internal sealed class SiteStart(IServiceProvider services, SiteState state, FirstAdministrator administrator, IHostApplicationLifetime lifetime, ILogger<SiteStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the server starts now
        administrator.Announce = (email, password) => Console.WriteLine($"{Environment.NewLine}  The first administrator, shown this once:  {email}  {password}{Environment.NewLine}");
        try
        {
            long began = Environment.TickCount64;
            await services.StartEngineRoomAsync(stoppingToken);
            await services.StartCmsApiAsync(stoppingToken);
            state.SetReady();
            log.LogInformation("The site is ready after {Milliseconds} ms", Environment.TickCount64 - began);
            await state.Early.FirstAnsweredAsync(stoppingToken);
            await services.TellStartedAsync(stoppingToken);
            state.SetSettled();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // stopped before it was ready
        }
        catch (Exception failure)
        {
            state.SetFailed(failure);
            if (StartFailure.IsKnown(failure)) StartFailure.Tell(failure);
            else log.LogCritical(failure, "The site could not start");
            lifetime.StopApplication();
        }
    }
}
