using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A part of an expression that has been evaluated, while the parts after it are: what it tells of an object is over when one of them moves the object.</summary>
internal sealed class OperandKey(IOperation operation)
{
    private readonly IOperation _operation = operation;

    public override bool Equals(object? obj) => obj is OperandKey other && ReferenceEquals(other._operation, _operation);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_operation);
}
