using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.Oracle.Tests.Running;

namespace CiiGuard.Oracle.Tests;

/// <summary>
/// Programs made from fixed seeds are analyzed and executed; what the runs show must have been reported. From the environment:
/// CIIGUARD_ORACLE_PROGRAMS (how many, 300), CIIGUARD_ORACLE_MUTATED (how many more get mistakes, half as many), CIIGUARD_ORACLE_SEED (the first, 1), CIIGUARD_ORACLE_FALSE_ALARMS (how many false alarms to show
/// made small, none), CIIGUARD_ORACLE_WITHOUT (a construct to leave out), CIIGUARD_ORACLE_DEFERRED_LOSS (0: no losing transition is started and
/// left alone), CIIGUARD_ORACLE_LOG (a file that finds and the progress are appended to as they are made), CIIGUARD_ORACLE_PARALLEL (how many batches are
/// judged at the same time, 1).
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
        var misses = new SortedDictionary<int, string>();
        var falseAlarms = new SortedDictionary<int, string>();
        var gaveUp = new SortedSet<int>();
        var broken = new List<string>();
        var alarmsToShow = FalseAlarmsShown;
        var missesToShow = ProgramReport.MaximumShown;
        await Batches.RunAsync(
            FirstSeed,
            Programs,
            async seeds =>
            {
                var programs = seeds.Select(ProgramGenerator.Make).ToList();
                var verdicts = await ProgramBatch.JudgeAsync(programs, ProgramReport.MaximumRuns);
                var judged = new List<Judged>();
                for (var i = 0; i < programs.Count; i++)
                {
                    if (!ProgramReport.IsExcluded(programs[i]))
                        judged.Add(await ShowAsync(new(seeds[i], programs[i], verdicts[i])));
                }

                return judged;
            },
            batch =>
            {
                foreach (var judged in batch)
                {
                    var (seed, program, verdict) = judged;
                    if (!verdict.Compiles)
                    {
                        broken.Add($"Seed {seed} does not compile: {string.Join(Environment.NewLine, verdict.Errors)}{Environment.NewLine}{program.Write("X")}");
                        continue;
                    }

                    statistics.Add(program, verdict);
                    if (verdict.IsMiss)
                        misses.Add(seed, judged.Description);
                    else if (judged.Description.Length > 0)
                        falseAlarms.Add(seed, judged.Description);
                    if (verdict.GaveUp)
                        gaveUp.Add(seed);
                }

                ProgramReport.Note(statistics.Progress());
            });

        output.WriteLine(statistics.ToString());
        if (gaveUp.Count > 0)
            output.WriteLine("The analyzer gave up on seeds " + string.Join(", ", gaveUp));
        foreach (var alarm in falseAlarms.Values)
            output.WriteLine(alarm);
        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
        Assert.True(misses.Count == 0, $"{misses.Count} programs executed a contract before clearance and were not reported: seeds {string.Join(", ", misses.Keys)}.{Environment.NewLine}{string.Join(Environment.NewLine, misses.Values)}");

        // A find is made small where it is found; of those beyond the wanted number only the seed is kept.
        async Task<Judged> ShowAsync(Judged judged)
        {
            var (seed, program, verdict) = judged;
            if (verdict.IsMiss && Interlocked.Decrement(ref missesToShow) >= 0)
                judged.Description = await ProgramReport.DescribeAsync("miss", seed, program, verdict, static v => v.IsMiss);
            else if (verdict.GaveUp && Interlocked.Decrement(ref alarmsToShow) >= 0)
                judged.Description = await ProgramReport.DescribeAsync("gave up", seed, program, verdict, static v => v.GaveUp);
            else if (verdict.IsFalseAlarm && Interlocked.Decrement(ref alarmsToShow) >= 0)
                judged.Description = await ProgramReport.DescribeAsync("false alarm", seed, program, verdict, static v => v.IsFalseAlarm);
            return judged;
        }
    }

    private sealed record Judged(int Seed, GeneratedProgram Program, Verdict Verdict)
    {
        /// <summary>The find made small, if it is shown.</summary>
        public string Description { get; set; } = "";
    }
}
