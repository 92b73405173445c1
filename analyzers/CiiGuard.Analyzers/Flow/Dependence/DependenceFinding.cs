using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A duty that is met or not, depending on a source.</summary>
/// <param name="Place">The call, assignment or result.</param>
/// <param name="Duty">What depends.</param>
/// <param name="Condition">The condition that decides; null where a helper's does.</param>
/// <param name="Origin">How the condition comes to depend: places where what it tests was given its value, the last of them where the source was read.</param>
internal sealed record DependenceFinding(IOperation Place, Duties Duty, IOperation? Condition, ImmutableArray<IOperation> Origin)
{
    /// <summary>The argument by which a helper is told of the source.</summary>
    public IOperation? Given { get; init; }
}
