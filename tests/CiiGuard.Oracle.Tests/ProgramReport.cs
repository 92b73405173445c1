using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.Oracle.Tests.Running;

namespace CiiGuard.Oracle.Tests;

/// <summary>How programs are judged and shown.</summary>
internal static class ProgramReport
{
    private static readonly Lock Writing = new();

    public const int MaximumRuns = 2500;
    public const int MaximumShown = 12;

    public static bool IsExcluded(GeneratedProgram program) =>
        Settings.Without is { Length: > 0 } construct && program.Constructs().Contains(construct);

    /// <summary>The program made small, with what happens and what is reported at its lines.</summary>
    public static async Task<string> DescribeAsync(string what, int seed, GeneratedProgram program, Verdict verdict, Func<Verdict, bool> isInteresting)
    {
        var (small, judged) = await Shrinker.ShrinkAsync(program, verdict, isInteresting, MaximumRuns);
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"--- {what}, seed {seed}");
        var lines = small.Write("X").TrimEnd().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(lines[i]);
            if (judged.Violations.Any(violation => violation.Gate == i + 1))
                text.Append(judged.Missed.Any(violation => violation.Gate == i + 1) ? "   // EXECUTED UNCLEARED, not reported" : "   // executed uncleared");
            if (judged.Reports.TryGetValue(i + 1, out var report))
                text.Append("   // ").Append(report);
            text.AppendLine();
        }

        var result = text.ToString();
        Note(result);
        return result;
    }

    /// <summary>Appends to the log, so that a long run that is cut short has not been for nothing.</summary>
    public static void Note(string text)
    {
        if (Environment.GetEnvironmentVariable("CIIGUARD_ORACLE_LOG") is not { Length: > 0 } log)
            return;
        lock (Writing)
            File.AppendAllText(log, text);
    }
}
