using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CiiGuard.Benchmarks;

/// <summary>
/// Processor time of this thread, where the system tells (Linux); elsewhere the time on the wall. On a machine that has other work the two differ by an
/// order of magnitude, and only the first says something about the code.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    public static bool IsProcessorTime { get; } = OperatingSystem.IsLinux();

    public static double Milliseconds
    {
        get
        {
            if (IsProcessorTime && GetTime(ThreadProcessorTime, out var time) == 0)
                return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
            return Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
