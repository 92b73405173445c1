using System;
using System.Globalization;

namespace CiiGuard.Oracle.Tests;

internal static class Settings
{
    /// <summary>A construct that programs must not use, to see past a known defect.</summary>
    public static string? Without { get; } = Environment.GetEnvironmentVariable("CIIGUARD_ORACLE_WITHOUT");

    /// <summary>How many batches of programs are judged at the same time.</summary>
    public static int Parallelism { get; } = Math.Max(1, Read("CIIGUARD_ORACLE_PARALLEL", 1));

    /// <summary>A number from the environment.</summary>
    public static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
