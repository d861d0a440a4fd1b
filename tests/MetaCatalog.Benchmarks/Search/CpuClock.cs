using System.Runtime.InteropServices;

namespace MetaCatalog.Benchmarks.Search;

/// <summary>The CPU time of the calling thread, so that other work on the machine does not count.</summary>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Milliseconds of CPU this thread has used.</summary>
    public static double ThreadMilliseconds
    {
        get
        {
            _ = GetTime(ThreadCpuTime, out var time);
            return time.Seconds * 1e3 + time.Nanoseconds / 1e6;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
