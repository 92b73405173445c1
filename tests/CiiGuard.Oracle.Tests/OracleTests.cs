using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.Oracle.Tests.Running;

namespace CiiGuard.Oracle.Tests;

/// <summary>Programs made from fixed seeds are analyzed and executed; what the runs show must have been reported.</summary>
public class OracleTests(ITestOutputHelper output)
{
    private const int BatchSize = 50;
    private const int MaximumRuns = 2500;
    private const int MaximumShown = 12;

    private static readonly int Programs = Settings.Read("CIIGUARD_ORACLE_PROGRAMS", 300);
    private static readonly int FirstSeed = Settings.Read("CIIGUARD_ORACLE_SEED", 1);
    private static readonly int FalseAlarmsShown = Settings.Read("CIIGUARD_ORACLE_FALSE_ALARMS", 0);

    [Fact]
    public async Task Every_violation_that_happens_was_reported()
    {
        var statistics = new ConstructTable();
        var misses = new List<string>();
        var falseAlarms = new List<string>();
        var broken = new List<string>();
        var missed = 0;
        for (var first = FirstSeed; first < FirstSeed + Programs; first += BatchSize)
        {
            var seeds = Enumerable.Range(first, Math.Min(BatchSize, FirstSeed + Programs - first)).ToList();
            var programs = seeds.ConvertAll(ProgramGenerator.Make);
            var verdicts = await ProgramBatch.JudgeAsync(programs, MaximumRuns);
            for (var i = 0; i < programs.Count; i++)
            {
                if (!verdicts[i].Compiles)
                {
                    broken.Add($"Seed {seeds[i]} does not compile: {string.Join(Environment.NewLine, verdicts[i].Errors)}{Environment.NewLine}{programs[i].Write("X")}");
                    continue;
                }

                statistics.Add(programs[i], verdicts[i]);
                if (verdicts[i].IsMiss && ++missed <= MaximumShown)
                    misses.Add(await DescribeAsync("miss", seeds[i], programs[i], verdicts[i], static verdict => verdict.IsMiss));
                if (verdicts[i].IsFalseAlarm && falseAlarms.Count < FalseAlarmsShown)
                    falseAlarms.Add(await DescribeAsync("false alarm", seeds[i], programs[i], verdicts[i], static verdict => verdict.IsFalseAlarm));
            }
        }

        output.WriteLine(statistics.ToString());
        foreach (var alarm in falseAlarms)
            output.WriteLine(alarm);
        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
        Assert.True(missed == 0, $"{missed} programs executed a contract before clearance and were not reported.{Environment.NewLine}{string.Join(Environment.NewLine, misses)}");
    }

    private static async Task<string> DescribeAsync(string what, int seed, GeneratedProgram program, Verdict verdict, Func<Verdict, bool> isInteresting)
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
        if (Environment.GetEnvironmentVariable("CIIGUARD_ORACLE_LOG") is { Length: > 0 } log)
            await System.IO.File.AppendAllTextAsync(log, result);
        return result;
    }
}
