using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.Oracle.Tests.Generation;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>Makes a program smaller as long as it stays interesting.</summary>
internal static class Shrinker
{
    private const int MaximumRounds = 25;
    private const int MaximumCandidates = 60;

    public static async Task<(GeneratedProgram Program, Verdict Verdict)> ShrinkAsync(
        GeneratedProgram program, Verdict verdict, Func<Verdict, bool> isInteresting, int maximumRuns)
    {
        for (var round = 0; round < MaximumRounds; round++)
        {
            var candidates = Reductions.Of(program).OrderBy(Size).Take(MaximumCandidates).ToList();
            if (candidates.Count == 0)
                break;
            var verdicts = await ProgramBatch.JudgeAsync(candidates, maximumRuns);
            var best = -1;
            for (var i = 0; i < candidates.Count && best < 0; i++)
            {
                if (verdicts[i].Compiles && isInteresting(verdicts[i]))
                    best = i;
            }

            if (best < 0)
                break;
            program = candidates[best];
            verdict = verdicts[best];
        }

        return (program, verdict);
    }

    private static int Size(GeneratedProgram program) => program.Write("X").Length;
}
