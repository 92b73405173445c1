using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.Oracle.Tests.Running;

namespace CiiGuard.Oracle.Tests;

/// <summary>
/// Programs made from fixed seeds are analyzed and executed; what the runs show must have been reported. From the environment:
/// CIIGUARD_ORACLE_PROGRAMS (how many, 300), CIIGUARD_ORACLE_MUTATED (how many more get mistakes, half as many), CIIGUARD_ORACLE_SEED (the first, 1), CIIGUARD_ORACLE_FALSE_ALARMS (how many false alarms to show
/// made small, none), CIIGUARD_ORACLE_WITHOUT (a construct to leave out), CIIGUARD_ORACLE_DEFERRED_LOSS (0: no losing transition is started and
/// left alone), CIIGUARD_ORACLE_LOG (a file that finds are appended to as they are made).
/// </summary>
public class OracleTests(ITestOutputHelper output)
{
    private static readonly int Programs = Settings.Read("CIIGUARD_ORACLE_PROGRAMS", 300);
    private static readonly int FirstSeed = Settings.Read("CIIGUARD_ORACLE_SEED", 1);
    private static readonly int FalseAlarmsShown = Settings.Read("CIIGUARD_ORACLE_FALSE_ALARMS", 0);

    [Fact]
    public async Task Every_violation_that_happens_was_reported()
    {
        var statistics = new ConstructTable();
        var misses = new List<string>();
        var falseAlarms = new List<string>();
        var gaveUp = new List<int>();
        var broken = new List<string>();
        var missed = 0;
        for (var first = FirstSeed; first < FirstSeed + Programs; first += ProgramReport.BatchSize)
        {
            var seeds = Enumerable.Range(first, Math.Min(ProgramReport.BatchSize, FirstSeed + Programs - first)).ToList();
            var programs = seeds.ConvertAll(ProgramGenerator.Make);
            var verdicts = await ProgramBatch.JudgeAsync(programs, ProgramReport.MaximumRuns);
            for (var i = 0; i < programs.Count; i++)
            {
                if (ProgramReport.IsExcluded(programs[i]))
                    continue;
                if (!verdicts[i].Compiles)
                {
                    broken.Add($"Seed {seeds[i]} does not compile: {string.Join(Environment.NewLine, verdicts[i].Errors)}{Environment.NewLine}{programs[i].Write("X")}");
                    continue;
                }

                statistics.Add(programs[i], verdicts[i]);
                if (verdicts[i].IsMiss && ++missed <= ProgramReport.MaximumShown)
                    misses.Add(await ProgramReport.DescribeAsync("miss", seeds[i], programs[i], verdicts[i], static verdict => verdict.IsMiss));
                if (verdicts[i].GaveUp)
                {
                    gaveUp.Add(seeds[i]);
                    if (gaveUp.Count <= FalseAlarmsShown)
                        falseAlarms.Add(await ProgramReport.DescribeAsync("gave up", seeds[i], programs[i], verdicts[i], static verdict => verdict.GaveUp));
                }

                if (verdicts[i].IsFalseAlarm && falseAlarms.Count < FalseAlarmsShown)
                    falseAlarms.Add(await ProgramReport.DescribeAsync("false alarm", seeds[i], programs[i], verdicts[i], static verdict => verdict.IsFalseAlarm));
            }
        }

        output.WriteLine(statistics.ToString());
        if (gaveUp.Count > 0)
            output.WriteLine("The analyzer gave up on seeds " + string.Join(", ", gaveUp));
        foreach (var alarm in falseAlarms)
            output.WriteLine(alarm);
        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
        Assert.True(missed == 0, $"{missed} programs executed a contract before clearance and were not reported.{Environment.NewLine}{string.Join(Environment.NewLine, misses)}");
    }
}
