using System;
using System.Globalization;

namespace CiiGuard.Oracle.Tests;

internal static class Settings
{
    /// <summary>A construct that programs must not use, to see past a known defect.</summary>
    public static string? Without { get; } = Environment.GetEnvironmentVariable("CIIGUARD_ORACLE_WITHOUT");

    /// <summary>A number from the environment.</summary>
    public static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
