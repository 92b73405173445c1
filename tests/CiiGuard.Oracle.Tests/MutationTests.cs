using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CiiGuard.Oracle.Tests.Generation;
using CiiGuard.Oracle.Tests.Running;

namespace CiiGuard.Oracle.Tests;

/// <summary>Correct programs with one mistake each. A mistake counts if a run shows a violation; then it must be reported.</summary>
public class MutationTests(ITestOutputHelper output)
{
    private const int PerOperator = 2;
    private const int MutantsAtOnce = 100;
    private static readonly int Programs = Settings.Read("CIIGUARD_ORACLE_MUTATED", Settings.Read("CIIGUARD_ORACLE_PROGRAMS", 300) / 2);
    private static readonly int FirstSeed = Settings.Read("CIIGUARD_ORACLE_SEED", 1) + 5_000_000;

    [Fact]
    public async Task Mistakes_that_matter_are_reported()
    {
        var rows = Mutations.All.ToDictionary(static mutation => mutation.Name, static _ => new Row());
        var misses = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var missed = 0;
        await Batches.RunAsync(FirstSeed, Programs, JudgeMutantsAsync, batch =>
        {
            foreach (var (name, seed, program, verdict) in batch)
            {
                var row = rows[name];
                row.Mutants++;
                row.Violating += verdict.Violations.Count > 0 ? 1 : 0;
                if (!verdict.IsMiss)
                    continue;
                row.Missed++;
                missed++;
                misses.TryAdd(seed + name, program);
            }
        });

        output.WriteLine(Show(rows));
        Assert.True(missed == 0, $"{missed} mistakes led to a contract executed before clearance and were not reported.{Environment.NewLine}{string.Join(Environment.NewLine, misses.Values)}");
    }

    /// <summary>The mutants of a batch of programs; a miss made small, the others without their text.</summary>
    private static async Task<List<(string Operator, int Seed, string Program, Verdict Verdict)>> JudgeMutantsAsync(IReadOnlyList<int> seeds)
    {
        var programs = seeds.Select(ProgramGenerator.Make).ToList();
        var verdicts = await ProgramBatch.JudgeAsync(programs, ProgramReport.MaximumRuns);
        var mutants = new List<(string Operator, int Seed, GeneratedProgram Program)>();
        for (var i = 0; i < programs.Count; i++)
        {
            if (ProgramReport.IsExcluded(programs[i]) || !verdicts[i].Compiles || !verdicts[i].IsClean || verdicts[i].Reports.Count > 0 || verdicts[i].Executed.Count == 0)
                continue;
            var seed = seeds[i];
            var random = new Random(seed);
            foreach (var (name, apply) in Mutations.All)
            {
                var all = apply(programs[i]).ToArray();
                random.Shuffle(all);
                mutants.AddRange(all.Take(PerOperator).Select(mutant => (name, seed, mutant)));
            }
        }

        var results = new List<(string Operator, int Seed, string Program, Verdict Verdict)>();
        var shown = 0;
        foreach (var chunk in mutants.Chunk(MutantsAtOnce))
        {
            var judged = await ProgramBatch.JudgeAsync([.. chunk.Select(static mutant => mutant.Program)], ProgramReport.MaximumRuns);
            for (var i = 0; i < chunk.Length; i++)
            {
                if (!judged[i].Compiles)
                    continue;
                var (name, seed, program) = chunk[i];
                var text = judged[i].IsMiss && ++shown <= ProgramReport.MaximumShown
                    ? await ProgramReport.DescribeAsync("miss, " + name, seed, program, judged[i], static verdict => verdict.IsMiss)
                    : "";
                results.Add((name, seed, text, judged[i]));
            }
        }

        return results;
    }

    private static string Show(Dictionary<string, Row> rows)
    {
        var text = new StringBuilder("mistake                        mutants  violating   missed    recall").AppendLine();
        foreach (var (name, row) in rows)
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-28} {row.Mutants,9} {row.Violating,10} {row.Missed,8} {ConstructTable.Share(row.Violating - row.Missed, row.Violating),9}");
        return text.ToString();
    }

    private sealed class Row
    {
        public int Mutants { get; set; }

        public int Violating { get; set; }

        public int Missed { get; set; }
    }
}
