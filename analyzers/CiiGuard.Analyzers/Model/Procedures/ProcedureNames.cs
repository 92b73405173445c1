using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Analyzers;

/// <summary>Names in a generated review case.</summary>
internal static class ProcedureNames
{
    /// <summary>What a review case has besides a type per state and a method per step. A state, a step and a member of the user's must be called otherwise.</summary>
    public static readonly IReadOnlyCollection<string> Generated = new HashSet<string>(StringComparer.Ordinal)
    {
        "Begin", "Load", "Apply", "Replay", "Procedure", "Snapshot", "Status", "IsCleared", "Diagram", "WorstCase", "LegalSteps", "NextDue", "Events", "Next", "StateCode", "StepCode",
    };

    /// <summary>What every type or record has already.</summary>
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "EqualityContract", "PrintMembers", "Deconstruct", "Clone",
    };

    /// <summary>Whether a state or step of that name can be generated.</summary>
    public static bool IsUsable(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && !SyntaxFacts.IsContextualKeyword(SyntaxFacts.GetContextualKeywordKind(name))
        && !Inherited.Contains(name)
        && !IsGenerated(name);

    public static bool IsGenerated(string name) => ((HashSet<string>)Generated).Contains(name);
}
