using System.Net;
using System.Net.Sockets;

namespace Samverkan.Browser.Operation;

/// <summary>What another program holds.</summary>
public sealed class InUseTests
{
    [Fact]
    public async Task A_data_directory_serves_one_running_program_and_the_command_waits_its_turn_too()
    {
        using Installation site = new();
        await using (SiteProcess running = await site.StartAsync())
        {
            Ended second = await Ended.RunAsync(new Dictionary<string, string>(site.Settings) { ["ASPNETCORE_URLS"] = FreePort.Address().ToString() });
            second.IsRefusal(site.Data, "in use by another running instance", "Samverkan:DataDirectory");

            Ended command = await site.RunAsync(null, "usync", "diff");
            Assert.Equal(1, command.ExitCode);
            Assert.Contains("in use by another running instance", command.Error);
            Assert.Equal(0, await running.StopAsync());
        }

        await site.UsedAsync(); // free again
    }

    [Fact]
    public async Task A_port_in_use_stops_the_program_and_a_first_start_on_its_way_leaves_nothing()
    {
        using Installation site = new Installation().WithContent();
        using TcpListener other = new(IPAddress.Loopback, site.Address.Port);
        other.Start();

        (await site.RunAsync()).IsRefusal($"{site.Address.Port}", "already in use", "--urls");
        Assert.Empty(site.Kept());
    }
}
