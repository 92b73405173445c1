using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace CiiGuard.Oracle.Tests.Running;

/// <summary>Goes through a range of seeds in batches, several of them at a time if so set. Which batch is done first says nothing: what is made of the finds is put in order of the seeds.</summary>
internal static class Batches
{
    private const int Size = 50;

    /// <param name="judge">Judges a batch of seeds; may run beside others.</param>
    /// <param name="record">Takes over what was found; never runs beside itself.</param>
    public static async Task RunAsync<T>(int first, int count, Func<IReadOnlyList<int>, Task<T>> judge, Action<T> record)
    {
        var gate = new Lock();
        var batches = Enumerable.Range(0, (count + Size - 1) / Size)
            .Select(batch => Enumerable.Range(first + (batch * Size), Math.Min(Size, count - (batch * Size))).ToArray());
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = Settings.Parallelism }, async (seeds, _) =>
        {
            var result = await judge(seeds);
            lock (gate)
                record(result);
        });
    }
}
