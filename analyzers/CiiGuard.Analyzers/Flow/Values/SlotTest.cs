using System;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A boolean that tells what another slot holds: <c>mode == Mode.Express</c> about <c>mode</c>, <c>x is null</c> about <c>x</c>.</summary>
internal sealed class SlotTest(Slot slot, AbstractValue whenTrue, AbstractValue whenFalse) : IEquatable<SlotTest>
{
    public Slot Slot { get; } = slot;

    public AbstractValue WhenTrue { get; } = whenTrue;

    public AbstractValue WhenFalse { get; } = whenFalse;

    public SlotTest Negated() => new(Slot, WhenFalse, WhenTrue);

    public bool Equals(SlotTest? other) =>
        other is not null && Slot.Equals(other.Slot) && WhenTrue.Equals(other.WhenTrue) && WhenFalse.Equals(other.WhenFalse);

    public override bool Equals(object? obj) => Equals(obj as SlotTest);

    public override int GetHashCode() => Slot.GetHashCode();
}
