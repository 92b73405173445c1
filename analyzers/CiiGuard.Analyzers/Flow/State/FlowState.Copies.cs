using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Places that hold the same plain value: what a test shows of the one is true of the other, until one of them is written.</summary>
internal sealed partial class FlowState
{
    private const int MaximumEqualPlaces = 8;

    /// <summary>One of the places was just given the value of the other.</summary>
    public void MarkEqual(Slot copy, Slot original)
    {
        MakeRoomForComparison();
        _slots[Slot.Comparison(new("==", copy, original))] = AbstractValue.Constant(true);
    }

    /// <summary>More is known of what the place holds.</summary>
    private void TellCopies(Slot place)
    {
        if (!_scope.FollowsCopies || !_slots.TryGetValue(place, out var told) || told.Token is not null || told.Cases is not { } cases)
            return;
        var equal = new List<Slot> { place };
        for (var i = 0; i < equal.Count && equal.Count < MaximumEqualPlaces; i++)
            AddEqual(equal[i], equal);
        for (var i = 1; i < equal.Count; i++)
        {
            var value = _slots.TryGetValue(equal[i], out var known) ? known : AbstractValue.Unknown;
            if (value.Token is null)
                _slots[equal[i]] = value.WithCases(value.Cases?.And(cases) ?? cases);
        }
    }

    private void AddEqual(Slot place, List<Slot> equal)
    {
        foreach (var slot in _slots)
        {
            if (slot.Key.Key is ComparisonKey comparison && comparison.EqualOf(place) is { } other && ReferenceEquals(slot.Value.Cases?.ConstantKey, Cases.True) && !equal.Contains(other))
                equal.Add(other);
        }
    }
}
