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
        "Begin", "Load", "TryLoad", "Apply", "Replay", "Procedure", "Snapshot", "Status", "IsCleared", "LawfulSteps", "DeadlineIn", "ToAuditEntry", "Events", "StateCode", "StepCode", "TryNext",
        "WorstCase", "Create", "_next", "_provenance",

        // Kept for what may come.
        "Diagram", "LegalSteps", "NextDue", "Next",
    };

    /// <summary>Parameters that the generated ways to begin and load a review add to those of a constructor.</summary>
    public static readonly IReadOnlyCollection<string> Parameters = new[] { "caseId", "act", "snapshot", "outcome", "review", "refusal" };

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

    /// <summary>How a required member is called as a parameter.</summary>
    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A name as an identifier: keywords, contextual ones too, are escaped.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public static bool IsGenerated(string name) => ((HashSet<string>)Generated).Contains(name);
}
