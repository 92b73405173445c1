using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A boolean that tells what another slot holds: <c>mode == Mode.Express</c> about <c>mode</c>, <c>x is null</c> about <c>x</c>.</summary>
internal sealed class SlotTest(Slot slot, AbstractValue whenTrue, AbstractValue whenFalse, SlotTest? next = null) : IEquatable<SlotTest>
{
    public Slot Slot { get; } = slot;

    public AbstractValue WhenTrue { get; } = whenTrue;

    public AbstractValue WhenFalse { get; } = whenFalse;

    /// <summary>What the same boolean tells of a further slot.</summary>
    public SlotTest? Next { get; } = next;

    /// <summary>The same with what the boolean tells of another slot as well.</summary>
    public SlotTest AndThen(SlotTest? other) => other is null ? this : new(Slot, WhenTrue, WhenFalse, Next?.AndThen(other) ?? other);

    public SlotTest Negated() => new(Slot, WhenFalse, WhenTrue, Next?.Negated());

    public bool IsOf(Slot slot) => Slot.Equals(slot) || (Next is { } next && next.IsOf(slot));

    public bool Equals(SlotTest? other) =>
        other is not null && Slot.Equals(other.Slot) && WhenTrue.Equals(other.WhenTrue) && WhenFalse.Equals(other.WhenFalse) && Equals(Next, other.Next);

    public override bool Equals(object? obj) => Equals(obj as SlotTest);

    public override int GetHashCode() => Slot.GetHashCode();
}
