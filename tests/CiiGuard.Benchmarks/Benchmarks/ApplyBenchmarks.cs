using System;
using BenchmarkDotNet.Attributes;

namespace CiiGuard.Benchmarks;

/// <summary>A step with all that the law asks for, and the next snapshot; before it is hashed for the audit trail. The snapshot of one step goes into the next.</summary>
[MachineJob]
public class ApplyBenchmarks
{
    private LegalWalk walk = null!;

    [ParamsAllValues]
    public WalkKind Walk { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        walk = LegalWalk.Of(Walk);
        Machines.Agree(Apply(), ApplyNewEvent());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LegalWalk.Length)]
    public int Apply()
    {
        var sum = 0;
        var snapshot = walk.First;
        foreach (var @event in walk.Events)
        {
            snapshot = ServerReview.Apply(snapshot, @event).Snapshot!;
            sum = (sum * 31) + snapshot.State.Length + snapshot.Version;
        }

        return sum;
    }

    /// <summary>With the making of the event, whose step is looked up by its code.</summary>
    [Benchmark(OperationsPerInvoke = LegalWalk.Length)]
    public int ApplyNewEvent()
    {
        var sum = 0;
        var snapshot = walk.First;
        foreach (var made in walk.Events)
        {
            var @event = new ReviewEvent(made.Step, made.Act) { Reasons = made.Reasons, Document = made.Document, Dossier = made.Dossier };
            snapshot = ServerReview.Apply(snapshot, @event).Snapshot!;
            sum = (sum * 31) + snapshot.State.Length + snapshot.Version;
        }

        return sum;
    }

    /// <summary>With the entry of the audit trail, chained to the one before by SHA-256.</summary>
    [Benchmark(OperationsPerInvoke = LegalWalk.Beginning)]
    public int ApplyAndSeal()
    {
        var sum = 0;
        var snapshot = walk.First;
        AuditEntry? latest = AuditTrail.Seal(LegalWalk.Begun.Entry!);
        foreach (var @event in walk.Events.AsSpan(0, LegalWalk.Beginning))
        {
            var outcome = ServerReview.Apply(snapshot, @event);
            snapshot = outcome.Snapshot!;
            latest = AuditTrail.Seal(outcome.Entry!, latest);
            sum = (sum * 31) + latest.Hash[0];
        }

        return sum;
    }

    /// <summary>The last day of the limit that runs, suspensions and extensions included.</summary>
    [Benchmark(OperationsPerInvoke = LegalWalk.Length)]
    public int Deadline()
    {
        var sum = 0;
        foreach (var snapshot in walk.Before)
            sum = (sum * 31) + LegalWalk.Procedure.NextDue(snapshot, WorkingCalendar.China).GetValueOrDefault().DayNumber;
        return sum;
    }
}
