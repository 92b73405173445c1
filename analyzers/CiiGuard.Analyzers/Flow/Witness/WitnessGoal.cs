using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What a path is to lead to.</summary>
internal enum WitnessGoalKind
{
    /// <summary>A requirement on states that is not met at a place.</summary>
    Requirement,

    /// <summary>Items that an object does not certainly hold at a place.</summary>
    Items,

    /// <summary>A conclusion although an answer may be open.</summary>
    Answer,

    /// <summary>The end of a body that does not keep a promise.</summary>
    Claim,
}

/// <summary>A finding that a path is wanted for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands; null for a promise.</param>
/// <param name="Claim">The member whose promise is not kept.</param>
internal readonly record struct WitnessGoal(WitnessGoalKind Kind, SyntaxNode? Place, IMethodSymbol? Claim)
{
    public static WitnessGoal Requirement(SyntaxNode place) => new(WitnessGoalKind.Requirement, place, null);

    public static WitnessGoal Items(SyntaxNode place) => new(WitnessGoalKind.Items, place, null);

    public static WitnessGoal Answer(SyntaxNode place) => new(WitnessGoalKind.Answer, place, null);

    public static WitnessGoal Promise(IMethodSymbol member) => new(WitnessGoalKind.Claim, null, member);
}
