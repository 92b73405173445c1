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
    private static readonly int Programs = Settings.Read("CIIGUARD_ORACLE_MUTATED", Settings.Read("CIIGUARD_ORACLE_PROGRAMS", 300) / 2);
    private static readonly int FirstSeed = Settings.Read("CIIGUARD_ORACLE_SEED", 1) + 5_000_000;

    [Fact]
    public async Task Mistakes_that_matter_are_reported()
    {
        var rows = Mutations.All.ToDictionary(static mutation => mutation.Name, static _ => new Row());
        var misses = new List<string>();
        var missed = 0;
        for (var first = FirstSeed; first < FirstSeed + Programs; first += ProgramReport.BatchSize)
        {
            var programs = Enumerable.Range(first, Math.Min(ProgramReport.BatchSize, FirstSeed + Programs - first)).Select(ProgramGenerator.Make).ToList();
            var verdicts = await ProgramBatch.JudgeAsync(programs, ProgramReport.MaximumRuns);
            var mutants = new List<(string Operator, int Seed, GeneratedProgram Program)>();
            for (var i = 0; i < programs.Count; i++)
            {
                if (ProgramReport.IsExcluded(programs[i]) || !verdicts[i].Compiles || !verdicts[i].IsClean || verdicts[i].Reports.Count > 0 || verdicts[i].Executed.Count == 0)
                    continue;
                var seed = first + i;
                var random = new Random(seed);
                foreach (var (name, apply) in Mutations.All)
                {
                    var all = apply(programs[i]).ToArray();
                    random.Shuffle(all);
                    mutants.AddRange(all.Take(PerOperator).Select(mutant => (name, seed, mutant)));
                }
            }

            foreach (var chunk in mutants.Chunk(2 * ProgramReport.BatchSize))
            {
                var judged = await ProgramBatch.JudgeAsync([.. chunk.Select(static mutant => mutant.Program)], ProgramReport.MaximumRuns);
                for (var i = 0; i < chunk.Length; i++)
                {
                    if (!judged[i].Compiles)
                        continue;
                    var row = rows[chunk[i].Operator];
                    row.Mutants++;
                    row.Violating += judged[i].Violations.Count > 0 ? 1 : 0;
                    if (!judged[i].IsMiss)
                        continue;
                    row.Missed++;
                    if (++missed <= ProgramReport.MaximumShown)
                        misses.Add(await ProgramReport.DescribeAsync("miss, " + chunk[i].Operator, chunk[i].Seed, chunk[i].Program, judged[i], static verdict => verdict.IsMiss));
                }
            }
        }

        output.WriteLine(Show(rows));
        Assert.True(missed == 0, $"{missed} mistakes led to a contract executed before clearance and were not reported.{Environment.NewLine}{string.Join(Environment.NewLine, misses)}");
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
