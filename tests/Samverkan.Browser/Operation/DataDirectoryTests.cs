using System.Diagnostics;

namespace Samverkan.Browser.Operation;

/// <summary>Data directories that cannot be used: one message that says what to do, and nothing in them has changed.</summary>
public sealed class DataDirectoryTests
{
    private const UnixFileMode ReadAndEnter = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    [Fact]
    public async Task A_data_directory_that_this_user_cannot_make_is_refused()
    {
        using Installation site = new();
        await RequireNobodyAsync(site);

        (await site.RunAsync(AsNobody)).IsRefusal(site.Data, "cannot be written", "Samverkan:DataDirectory");
        Assert.False(Directory.Exists(site.Data));
    }

    [Fact]
    public async Task A_read_only_data_directory_is_refused()
    {
        using Installation site = await new Installation().UsedAsync();
        await RequireNobodyAsync(site);
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync(AsNobody)).IsRefusal(site.Data, "cannot be written", "Samverkan:DataDirectory");
        Assert.Equal(before, site.Kept());
    }

    [Fact]
    public async Task A_read_only_database_in_a_writable_directory_is_refused()
    {
        using Installation site = await new Installation().UsedAsync();
        await RequireNobodyAsync(site);
        await RunAsync("chown", "-R", "65534:65534", site.Data);
        await RunAsync("chown", "0:0", site.Database);
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync(AsNobody)).IsRefusal("cannot be written", site.Database, "Give this user the right");
        Assert.Equal(before, site.Kept());
    }

    [Fact]
    public async Task A_full_disk_stops_the_first_start_and_leaves_nothing_on_it()
    {
        using Installation site = new Installation().WithContent();
        string disk = Path.Combine(site.Root, "disk");
        Directory.CreateDirectory(disk);
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk) == 0, "Mounting a small disk is not permitted here.");
        try
        {
            (await site.WithDataAt(Path.Combine(disk, "data")).RunAsync()).IsRefusal("The disk is full", "Free some space");
            Assert.Empty(site.Kept());
        }
        finally
        {
            await RunAsync("umount", disk);
        }
    }

    private static async Task RequireNobodyAsync(Installation site)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "Only root can run the program as another user.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(site.Root, ReadAndEnter);
        Assert.SkipUnless(await RunAsync(AsNobody[0], [.. AsNobody[1..], "test", "-r", Repository.Program]) == 0, "The user nobody cannot read the program here.");
    }

    private static async Task<int> RunAsync(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!; // it is not shared with another process
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
