using System;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Findings in a helper that is run in place for the sake of the delegates that it was given. What is wrong in it whoever calls it is found when it is
/// analysed itself; only what it needs of its caller is handed on.
/// </summary>
/// <param name="outer">The sink of the caller.</param>
/// <param name="depth">How many helpers are being run in place, this one included.</param>
/// <param name="caller">The call.</param>
/// <param name="isCheckedAtCaller">Whether the helper's needs are the caller's to meet.</param>
/// <param name="wasThere">Whether an object was there before the call.</param>
/// <param name="isFromCaller">Whether an object came in from the caller of the caller.</param>
internal sealed class InlinedSink(
    IFlowSink outer, int depth, IOperation caller, bool isCheckedAtCaller, Func<Token, bool> wasThere, Func<Token, bool> isFromCaller) : FlowSink
{
    public IFlowSink Outer { get; } = outer;

    public int Depth { get; } = depth;

    /// <summary>The sink for code that was written where <paramref name="depth"/> helpers were being run.</summary>
    public static IFlowSink? At(IFlowSink? sink, int depth)
    {
        var found = sink;
        for (var current = sink; current is not null;)
        {
            switch (current)
            {
                case InlinedSink inlined:
                    if (inlined.Depth > depth)
                        found = inlined.Outer;
                    current = inlined.Outer;
                    break;
                case RelocatingSink relocating:
                    current = relocating.Inner;
                    break;
                default:
                    return found;
            }
        }

        return found;
    }

    /// <summary>Whether findings for a sink can be kept for later. Those of a helper that is being run in place cannot: some go on to sinks further out at once.</summary>
    public static bool MayWait(IFlowSink? sink)
    {
        var current = sink;
        while (current is RelocatingSink relocating)
            current = relocating.Inner;
        return current is not (null or InlinedSink);
    }

    public override void RequirementNotMet(UnmetRequirement unmet)
    {
        if (isCheckedAtCaller && AllOf(unmet, wasThere))
            Outer.RequirementNotMet(unmet.At(caller, AllOf(unmet, isFromCaller), unmet.Objects));
    }

    public override void ItemsMissing(MissingItems missing)
    {
        if (isCheckedAtCaller && missing.DependsOnCaller)
            Outer.ItemsMissing(missing.At(caller, missing.DependsOnCaller, missing.Holder));
    }

    public override void AnswerLeftOpen(OpenAnswer open)
    {
        if (open.Answer is not { } answer || wasThere(answer))
            Outer.AnswerLeftOpen(open.At(caller));
    }

    private static bool AllOf(UnmetRequirement unmet, Func<Token, bool> holds)
    {
        foreach (var token in unmet.Objects)
        {
            if (!holds(token))
                return false;
        }

        return !unmet.Objects.IsEmpty;
    }
}
