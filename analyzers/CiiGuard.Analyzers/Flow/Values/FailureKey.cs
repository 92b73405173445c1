using System;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Stands for the answer that a try block was to find: there as long as the block does not fail.</summary>
internal sealed class FailureKey(ControlFlowRegion block) : IEquatable<FailureKey>
{
    private readonly ControlFlowRegion _block = block;

    public bool Equals(FailureKey? other) => other is not null && ReferenceEquals(_block, other._block);

    public override bool Equals(object? obj) => Equals(obj as FailureKey);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_block);
}
