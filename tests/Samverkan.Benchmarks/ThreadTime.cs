using System.Runtime.InteropServices;

namespace Samverkan.Benchmarks;

/// <summary>CPU time of the thread at hand: what neighbours on the machine do does not count. On Linux.</summary>
internal static class ThreadTime
{
    private const int ThreadCpu = 3; // CLOCK_THREAD_CPUTIME_ID

    public static TimeSpan Now => GetTime(ThreadCpu, out Time time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0) : default;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
