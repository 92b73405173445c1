using System;
using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Outcomes of comparisons of values that are not followed themselves; one that is not kept is open.</summary>
internal sealed partial class FlowState
{
    /// <summary>
    /// Outcomes kept at a time. Every edge copies them and every join compares them, so that without a bound a condition of thousands of comparisons
    /// takes quadratic time; a path rarely depends on a comparison that so many others follow.
    /// </summary>
    private const int MaximumComparisons = 256;

    /// <summary>The member of some object may have been written: comparisons of that member, of whatever object, say nothing any more.</summary>
    public void ForgetComparisonsOf(object member) =>
        ForgetComparisons(slot => slot.Holder is not null && KeyComparer.Instance.Equals(slot.Key, member));

    /// <summary>Comparisons that depend on places which <paramref name="isWritten"/> picks have an open outcome from now on.</summary>
    public void ForgetComparisons(Func<Slot, bool> isWritten)
    {
        List<Slot>? stale = null;
        foreach (var slot in _slots.Keys)
        {
            if (slot.Key is ComparisonKey comparison && comparison.DependsOn(isWritten))
                (stale ??= new()).Add(slot);
        }

        if (stale is null)
            return;
        foreach (var slot in stale)
            _slots.Remove(slot);
    }

    /// <summary>Makes room for one more outcome. The order is not known, so that all go.</summary>
    private void MakeRoomForComparison()
    {
        if (_slots.Count >= MaximumComparisons && CountComparisons() >= MaximumComparisons)
            ForgetComparisons(static _ => true);
    }

    private int CountComparisons()
    {
        var count = 0;
        foreach (var slot in _slots.Keys)
        {
            if (slot.Key is ComparisonKey)
                count++;
        }

        return count;
    }
}
