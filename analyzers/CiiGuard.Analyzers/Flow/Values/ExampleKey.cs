using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>The element that a query has found, or has found not to be there.</summary>
/// <param name="query">The call.</param>
/// <param name="isAnyOne">Whether the query asks of its elements nothing but their answers, so that it does not look for a certain one.</param>
internal sealed class ExampleKey(IOperation query, bool isAnyOne)
{
    public IOperation Query { get; } = query;

    public bool IsAnyOne { get; } = isAnyOne;

    public override bool Equals(object? obj) => obj is ExampleKey other && ReferenceEquals(other.Query, Query);

    public override int GetHashCode() => Query.GetHashCode();
}
