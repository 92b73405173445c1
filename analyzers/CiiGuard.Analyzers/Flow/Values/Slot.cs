using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A place that holds a value: a variable (local, parameter, static member, flow capture) without a holder, or a member or element of an object.
/// </summary>
internal readonly struct Slot : IEquatable<Slot>
{
    /// <summary>The value that the body returns.</summary>
    public static readonly Slot Return = new(null, new object());

    /// <summary>What a call gives, while the outcomes of the bodies that it may run are joined.</summary>
    public static readonly Slot Outcome = new(null, new object());

    private Slot(Token? holder, object key)
    {
        Holder = holder;
        Key = key;
    }

    public Token? Holder { get; }

    public object Key { get; }

    public bool IsCapture => Key is CaptureId;

    /// <summary>Whether the slot is written before it is read on every path that reads it, so that an unwritten one says nothing.</summary>
    public bool IsTemporary => IsCapture || Key is ILocalSymbol or DelegateKey or SeenKey or OperandKey || ReferenceEquals(Key, Return.Key) || ReferenceEquals(Key, Outcome.Key);

    public static Slot Variable(ISymbol symbol) => new(null, symbol);

    public static Slot Capture(CaptureId id) => new(null, id);

    /// <summary>What a method group was made of.</summary>
    public static Slot ReceiverOf(DelegateKey methodGroup) => new(null, methodGroup);

    /// <summary>What a part of an expression has told, while the rest is evaluated.</summary>
    public static Slot OperandOf(IOperation operation) => new(null, new OperandKey(operation));

    /// <summary>The element that a loop is at.</summary>
    public static Slot CurrentOf(SyntaxNode loop) => new(null, new SeenKey(loop, isCurrent: true));

    public static Slot Comparison(ComparisonKey comparison) => new(null, comparison);

    public static Slot Member(Token holder, object key) => new(holder, key);

    public bool Equals(Slot other) => ReferenceEquals(Holder, other.Holder) && KeyComparer.Instance.Equals(Key, other.Key);

    public override bool Equals(object? obj) => obj is Slot other && Equals(other);

    public override int GetHashCode() => unchecked((Holder?.Id ?? -1) * 397) ^ KeyComparer.Instance.GetHashCode(Key);
}
