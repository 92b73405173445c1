using System;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>
/// What a host does for one request: the stored review is read from JSON, takes a step, its time limit is counted, and it is written as JSON again, which the next request reads. Beside it the same
/// with a Stateless machine made for the row. Both serializers are generated.
/// </summary>
[MachineJob]
public class RequestBenchmarks
{
    private LegalWalk walk = null!;
    private byte[] first = [];
    private byte[] firstRow = [];

    [ParamsAllValues]
    public WalkKind Walk { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        walk = LegalWalk.Of(Walk);
        first = JsonSerializer.SerializeToUtf8Bytes(new StoredReview(walk.First, null), StoredContext.Default.StoredReview);
        var row = new StatelessRow { Procedure = walk.First.Procedure, Case = walk.First.Case, State = walk.First.State, Since = walk.First.Since.ToDateOnly(), On = walk.First.On.ToDateOnly() };
        firstRow = JsonSerializer.SerializeToUtf8Bytes(new StoredRow(row, null), StoredContext.Default.StoredRow);
        Machines.AgreeOnRequests(walk, first, firstRow);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LegalWalk.Beginning)]
    public int CiiGuard()
    {
        var sum = 0;
        var stored = first;
        foreach (var step in walk.Steps.AsSpan(0, LegalWalk.Beginning))
        {
            stored = Requests.CiiGuard(stored, step);
            sum = (sum * 31) + stored.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LegalWalk.Beginning)]
    public int Stateless()
    {
        var sum = 0;
        var stored = firstRow;
        foreach (var step in walk.Codes.AsSpan(0, LegalWalk.Beginning))
        {
            stored = Requests.Stateless(stored, step);
            sum = (sum * 31) + stored.Length;
        }

        return sum;
    }

    /// <summary>What of it is JSON.</summary>
    [Benchmark(OperationsPerInvoke = LegalWalk.Beginning)]
    public int CiiGuardJsonOnly()
    {
        var sum = 0;
        var stored = first;
        for (var i = 0; i < LegalWalk.Beginning; i++)
        {
            stored = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(stored, StoredContext.Default.StoredReview)!, StoredContext.Default.StoredReview);
            sum = (sum * 31) + stored.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LegalWalk.Beginning)]
    public int StatelessJsonOnly()
    {
        var sum = 0;
        var stored = firstRow;
        for (var i = 0; i < LegalWalk.Beginning; i++)
        {
            stored = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(stored, StoredContext.Default.StoredRow)!, StoredContext.Default.StoredRow);
            sum = (sum * 31) + stored.Length;
        }

        return sum;
    }
}
