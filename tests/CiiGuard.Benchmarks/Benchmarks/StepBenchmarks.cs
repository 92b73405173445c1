using System;
using BenchmarkDotNet.Attributes;
using Stateless;

namespace CiiGuard.Benchmarks;

/// <summary>One step of the table, state and event to state, and which steps there are. Each result is the next state and goes into a sum, so that no step can be left out or run beside another.</summary>
[MachineJob]
public class StepBenchmarks
{
    private LegalWalk walk = null!;
    private StateMachine<ServerReview.StateCode, ServerReview.StepCode> stateless = null!;
    private ServerReview.StateCode state;

    [ParamsAllValues]
    public WalkKind Walk { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        walk = LegalWalk.Of(Walk);
        stateless = new(() => state, next => state = next);
        StatelessReview.Configure(stateless);
        Machines.Agree(Step(), StatelessFire());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LegalWalk.Length)]
    public int Step()
    {
        var sum = 0;
        var at = default(ServerReview.StateCode);
        foreach (var step in walk.Codes)
        {
            if (!ServerReview.TryNext(at, step, out at))
                return -1;
            sum = (sum * 31) + (int)at;
        }

        return sum;
    }

    /// <summary>A machine made once, whose state is set from outside.</summary>
    [Benchmark(OperationsPerInvoke = LegalWalk.Length)]
    public int StatelessFire()
    {
        var sum = 0;
        state = default;
        foreach (var step in walk.Codes)
        {
            stateless.Fire(step);
            sum = (sum * 31) + (int)state;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LegalWalk.Length)]
    public int LawfulSteps()
    {
        var sum = 0;
        foreach (var snapshot in walk.Before)
            sum = (sum * 31) + LegalWalk.Procedure.LawfulSteps(snapshot).Count;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = LegalWalk.Beginning)]
    public int StatelessPermittedTriggers()
    {
        var sum = 0;
        state = default;
        foreach (var step in walk.Codes.AsSpan(0, LegalWalk.Beginning))
        {
#pragma warning disable CS0618 // The replacement is asynchronous and costs more.
            foreach (var trigger in stateless.PermittedTriggers)
#pragma warning restore CS0618
                sum = (sum * 31) + (int)trigger;
            ServerReview.TryNext(state, step, out state);
        }

        return sum;
    }
}
