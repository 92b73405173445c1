using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>A duty that is met or not, depending on a source.</summary>
/// <param name="Place">The call, assignment or result.</param>
/// <param name="Duty">What depends.</param>
/// <param name="Condition">The condition that decides; null where a helper's does.</param>
internal sealed record DependenceFinding(IOperation Place, Duties Duty, IOperation? Condition);
