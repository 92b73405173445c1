using System;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A basic block under the continuation that it runs with, on the paths of one partition (null: on all others).</summary>
internal readonly struct FlowNode(BasicBlock block, Continuation? continuation, PathPartition? partition = null) : IEquatable<FlowNode>
{
    public BasicBlock Block { get; } = block;

    public Continuation? Continuation { get; } = continuation;

    public PathPartition? Partition { get; } = partition;

    public bool Equals(FlowNode other) =>
        ReferenceEquals(Block, other.Block) && Equals(Continuation, other.Continuation) && Equals(Partition, other.Partition);

    public override bool Equals(object? obj) => obj is FlowNode other && Equals(other);

    public override int GetHashCode() =>
        unchecked((((Block.Ordinal * 397) ^ (Continuation?.GetHashCode() ?? 0)) * 397) ^ (Partition?.GetHashCode() ?? 0));
}
