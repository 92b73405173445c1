using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>States and steps of a procedure that lead nowhere, or to which nothing leads (CII6002).</summary>
internal static class ShapeFindings
{
    public const string Unreachable = "Procedure_Unreachable";

    public static ImmutableArray<ProcedureFinding> Of(ProcedureGraph graph)
    {
        var findings = ImmutableArray.CreateBuilder<ProcedureFinding>();
        var (deadEnds, withoutOutcome) = (graph.DeadEnds, graph.WithoutOutcome);
        var withoutRefusal = graph.Meaning(ReviewStateSets.UnderReview) & ~graph.CanReach(graph.Meaning(ReviewStateSets.NotPassed));
        for (var i = 0; i < graph.Count; i++)
        {
            var (state, bit) = (graph.State(i), 1UL << i);

            // The first mistake only: what is not come to has no other that matters, and a dead end has no exit on refusal either.
            var kind = (graph.Reachable & bit) == 0 ? Unreachable
                : (deadEnds & bit) != 0 ? "Procedure_DeadEnd"
                : (withoutOutcome & bit) != 0 ? "Procedure_NoOutcome"
                : (withoutRefusal & bit) != 0 ? "Procedure_NoRefusal"
                : null;
            if (kind is not null)
                findings.Add(new ProcedureFinding(ProcedurePart.State, state.Code, kind, Strings.Localizable(kind, state.Entry.Identifier)));
        }

        foreach (var step in graph.Procedure.Steps)
        {
            var kind = step.From.Count == 0 ? "Procedure_StepFromNowhere" : step.Actors == 0 ? "Procedure_StepByNobody" : null;
            if (kind is not null)
                findings.Add(new ProcedureFinding(ProcedurePart.Step, step.Code, kind, Strings.Localizable(kind, step.Entry.Identifier)));
        }

        return findings.ToImmutable();
    }
}
