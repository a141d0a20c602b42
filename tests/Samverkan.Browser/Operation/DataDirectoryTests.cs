using System.Diagnostics;

namespace Samverkan.Browser.Operation;

/// <summary>Data directories that cannot be used: one message that says what to do, and nothing in them has changed.</summary>
public sealed class DataDirectoryTests
{
    private const UnixFileMode ReadAndEnter = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>A user whom file permissions bind: root without its right to pass over them, since another user may not be able to read the program.</summary>
    private static readonly string[] Unprivileged = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner,-chown"] : [];

    [Fact]
    public async Task A_data_directory_that_this_user_cannot_make_is_refused()
    {
        using Installation site = new();
        await MakeReadOnlyAsync(site.Root);

        (await site.RunAsync(Unprivileged)).IsRefusal(site.Data, "cannot be written", "Samverkan:DataDirectory");
        Assert.False(Directory.Exists(site.Data));
    }

    [Fact]
    public async Task A_read_only_data_directory_is_refused()
    {
        using Installation site = await new Installation().UsedAsync();
        await MakeReadOnlyAsync(site.Data);
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync(Unprivileged)).IsRefusal(site.Data, "cannot be written", "Samverkan:DataDirectory");
        Assert.Equal(before, site.Kept());
    }

    [Fact]
    public async Task A_read_only_database_in_a_writable_directory_is_refused()
    {
        using Installation site = await new Installation().UsedAsync();
        await MakeReadOnlyAsync(site.Database);
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync(Unprivileged)).IsRefusal("cannot be written", site.Database, "Give this user the right");
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

    private static async Task MakeReadOnlyAsync(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux file permissions.");
        Assert.SkipUnless(Unprivileged.Length == 0 || await RunAsync(Unprivileged[0], [.. Unprivileged[1..], "true"]) == 0, "Root cannot lay down its rights here.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, ReadAndEnter);
    }

    private static async Task<int> RunAsync(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!; // it is not shared with another process
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
