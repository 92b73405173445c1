using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9011 and CII9015: sets of states that nothing can meet, and steps out of states that are declared stable.</summary>
internal static class StateSetChecks
{
    /// <summary>The states given as first argument; empty if they cannot be read.</summary>
    public static StateSet StatesOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum or TypedConstantKind.Primitive } states, ..]
            ? ReviewStateSets.FromFlags(states.Value)
            : StateSet.Empty;

    public static void Examine(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        if (use.Attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: 0 }, ..])
            report.Add(Descriptors.ContractImpossible, use, use.Display, Strings.Localizable("Impossible_NoState", use.ShortName));
        else if (use.Attribute.TryGetNamedArgument<int>("From", out var from) && from == 0)
            report.Add(Descriptors.ContractImpossible, use, use.Display, Strings.Localizable("Impossible_From"));
        else if (use.Name == Vocabulary.ReviewTransition)
            ExamineStable(use, model, report);
    }

    /// <summary>Clauses of one member that contradict each other: no state is left by all of them together.</summary>
    public static void ExamineTogether(List<AnnotationUse> uses, AnnotationReport report)
    {
        for (var i = 1; i < uses.Count; i++)
        {
            if (uses[i].IsOnReturn || ClauseOf(uses[i]) is not { States.IsEmpty: false } clause)
                continue;
            var left = clause.States;
            for (var j = 0; j < i; j++)
            {
                if (!uses[j].IsOnReturn && ClauseOf(uses[j]) is { States.IsEmpty: false } other && other.Kind == clause.Kind && other.Of == clause.Of && Equals(other.When, clause.When)
                    && !(other.IsSource && clause.IsSource))
                {
                    left &= other.States;
                }
            }

            if (left.IsEmpty)
            {
                report.Add(
                    Descriptors.ContractImpossible, uses[i], uses[i].Display,
                    Strings.Localizable(clause.Kind == Vocabulary.EnsuresReview ? "Impossible_Promises" : "Impossible_Preconditions"));
                return;
            }
        }
    }

    private static void ExamineStable(AnnotationUse use, AnnotationModel model, AnnotationReport report)
    {
        var to = StatesOf(use.Attribute);
        var isSourceGiven = use.Attribute.TryGetNamedArgument<int>("From", out var flags);
        var from = isSourceGiven ? ReviewStateSets.FromFlags(flags) : ReviewStateSets.Any;
        foreach (var type in TypesMoved(use, model))
        {
            if (model.Contracts.GetProtocol(type) is not { } protocol || to.IsEmpty)
                continue;
            // Without a source a step to a stable state is taken for the one that ends the review.
            if (!isSourceGiven && to.IsSubsetOf(protocol.Stable))
                continue;
            var left = (from & protocol.Stable & protocol.Universe).Except(to);
            if (left.IsEmpty)
                continue;
            report.AddWith(Descriptors.StableStateLeft, use, type, use.Display, AnnotationModel.Display(type), RequirementVariance.Phrase(left));
            return;
        }
    }

    private static IEnumerable<ITypeSymbol> TypesMoved(AnnotationUse use, AnnotationModel model)
    {
        if (use.Symbol is IParameterSymbol parameter)
        {
            yield return parameter.Type;
            yield break;
        }

        if (use.Symbol is not IMethodSymbol method)
            yield break;
        foreach (var path in model.Contracts.GetGoverningPaths(method, null))
        {
            var type = path.Members.IsEmpty
                ? path.Root.Root == TargetRoot.Parameter ? method.Parameters[path.Root.Parameter].Type : ExtensionBlocks.ReceiverTypeOf(method.ContainingType)
                : AnnotationModel.TypeOf(path.Members[path.Members.Length - 1]);
            if (type is not null)
                yield return type;
        }
    }

    private static Clause? ClauseOf(AnnotationUse use)
    {
        switch (use.Name)
        {
            case Vocabulary.RequiresReview:
                return new(Vocabulary.RequiresReview, StatesOf(use.Attribute), OfChecks.NameIn(use.Attribute), null, isSource: false);
            case Vocabulary.ExecutesContract or Vocabulary.PutsIntoUse:
                return new(Vocabulary.RequiresReview, ReviewStateSets.Cleared, null, null, isSource: false);
            case Vocabulary.SignsContract:
                return new(Vocabulary.RequiresReview, ReviewStateSets.Any.Except(ReviewStateSets.NotPassed), null, null, isSource: false);
            // Steps from different states are alternatives, but none of them may be barred by the other clauses.
            case Vocabulary.ReviewTransition when use.Attribute.TryGetNamedArgument<int>("From", out var from):
                return new(Vocabulary.RequiresReview, ReviewStateSets.FromFlags(from), null, null, isSource: true);
            case Vocabulary.EnsuresReview:
                return new(Vocabulary.EnsuresReview, StatesOf(use.Attribute), OfChecks.NameIn(use.Attribute), ResultChecks.ConditionOf(use.Attribute), isSource: false);
            default:
                return null;
        }
    }

    private readonly struct Clause(string kind, StateSet states, string? of, object? when, bool isSource)
    {
        public string Kind { get; } = kind;

        public StateSet States { get; } = states;

        public string? Of { get; } = of;

        public object? When { get; } = when;

        public bool IsSource { get; } = isSource;
    }
}
