using System;
using System.Globalization;

namespace CiiGuard.Robustness.Tests;

/// <summary>What the environment says; see docs/robustness.md.</summary>
internal static class Settings
{
    /// <summary>How many damaged sources are looked at.</summary>
    public static int Variants { get; } = Read("CIIGUARD_ROBUSTNESS_VARIANTS", 240);

    /// <summary>The first seed; a seed decides which file is damaged, and how.</summary>
    public static int FirstSeed { get; } = Read("CIIGUARD_ROBUSTNESS_SEED", 1);

    /// <summary>Of one source in so many the fixes of a report are tried; 0: of none. A fix tries what it proposes, and each trial is an analysis.</summary>
    public static int FixesOfOneIn { get; } = Read("CIIGUARD_ROBUSTNESS_FIXES_OF_ONE_IN", 8);

    /// <summary>How many are looked at at the same time; what is found does not depend on it.</summary>
    public static int Parallelism { get; } = Math.Max(1, Read("CIIGUARD_ROBUSTNESS_PARALLEL", Environment.ProcessorCount));

    /// <summary>A file that the begin and the end of each seed are written to: of a crash of the process nothing else remains.</summary>
    public static string? Log { get; } = Environment.GetEnvironmentVariable("CIIGUARD_ROBUSTNESS_LOG");

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
