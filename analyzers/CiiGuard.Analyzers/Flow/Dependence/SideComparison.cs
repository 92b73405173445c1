using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What one side of a branch does and the other does not.</summary>
internal sealed class SideComparison(ControlDependence control, BasicBlock branch, Func<BasicBlock, List<(IOperation Place, Duties Duties)>> dutiesIn, ImmutableArray<IOperation> origin, ControlFlowGraph graph)
{
    /// <summary>What decides; the condition of the branch, if it is one.</summary>
    public IOperation? Condition { get; init; } = branch.BranchValue;

    /// <summary>What is as good as the duty: whoever declares has judged, and whoever assumes an effect has done more.</summary>
    public static Duties EnoughFor(Duties duty) => duty == Duties.Assess ? Duties.Assess | Duties.Declare | Duties.Caution : duty;

    public void Add(List<BasicBlock> left, BasicBlock leftSide, List<BasicBlock> right, BasicBlock rightSide, ImmutableArray<DependenceFinding>.Builder findings)
    {
        var (leftDuties, rightDuties) = (All(left), All(right));
        var count = findings.Count;
        if ((leftDuties & Duties.Release) != 0 && (rightDuties & Duties.Release) == 0)
            AddPlaces(left, Duties.Release, findings);
        if ((rightDuties & Duties.Release) != 0 && (leftDuties & Duties.Release) == 0)
            AddPlaces(right, Duties.Release, findings);
        // Where the branch decides what comes out, that is the wrong answer; what it skips on the way there follows from it.
        if (findings.Count > count)
            return;
        foreach (var duty in new[] { Duties.Assess, Duties.Declare })
        {
            if ((leftDuties & duty) != 0 && !IsMet(duty, rightDuties, rightSide))
                AddPlaces(left, duty, findings);
            if ((rightDuties & duty) != 0 && !IsMet(duty, leftDuties, leftSide))
                AddPlaces(right, duty, findings);
        }
    }

    /// <summary>Whether the other side does it too, or more, or both come to it later.</summary>
    private bool IsMet(Duties duty, Duties other, BasicBlock side)
    {
        var enough = EnoughFor(duty);
        if ((other & enough) != 0)
            return true;
        var meeting = new HashSet<BasicBlock>();
        foreach (var block in graph.Blocks)
        {
            foreach (var (_, duties) in dutiesIn(block))
            {
                if ((duties & enough) != 0)
                    meeting.Add(block);
            }
        }

        return control.PassesCertainly(side, meeting);
    }

    private Duties All(List<BasicBlock> side)
    {
        var all = Duties.None;
        foreach (var block in side)
        {
            foreach (var (_, duties) in dutiesIn(block))
                all |= duties;
        }

        return all;
    }

    private void AddPlaces(List<BasicBlock> side, Duties duty, ImmutableArray<DependenceFinding>.Builder findings)
    {
        foreach (var block in side)
        {
            foreach (var (place, duties) in dutiesIn(block))
            {
                if ((duties & duty) != 0)
                    findings.Add(new(place, duty, Condition, origin));
            }
        }
    }
}
