using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>Replaces <c>review.Status = ReviewState.Passed</c> by a call of the step that leads there, if the review has one that needs nothing more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallTransitionCodeFixProvider))]
public sealed class CallTransitionCodeFixProvider() : ReviewCodeFixProvider(Descriptors.ClearanceForged.Id)
{
    private protected override IEnumerable<ReviewFix> Propose(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken)
    {
        if (version.Root.FindNode(report.Span, getInnermostNodeForTie: true) is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
            || !IsStatement(assignment)
            || version.Model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not { } status
            || version.Contracts.GetMirror(status) is not { } mirror
            || version.Model.GetConstantValue(assignment.Right, cancellationToken) is not { HasValue: true, Value: { } value })
        {
            yield break;
        }

        var receiver = assignment.Left switch
        {
            IdentifierNameSyntax => string.Empty,
            MemberAccessExpressionSyntax access => access.Expression + ".",
            _ => null,
        };
        var type = assignment.Left is MemberAccessExpressionSyntax { Expression: var holder } ? version.Model.GetTypeInfo(holder, cancellationToken).Type : status.ContainingType;
        if (receiver is null || type is null)
            yield break;

        // A review that is made is not yet declared: a step in its constructor would be the same forgery in other words.
        if (version.Model.GetEnclosingSymbol(assignment.SpanStart, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
            yield break;

        var target = mirror.StatesOf(Cases.KeyOf(value));
        var isAsync = EnclosingFunction.IsAsync(assignment);
        foreach (var (method, isAwaited) in StepsTo(version, type, target, assignment.SpanStart, isAsync))
        {
            yield return new ReviewFix(
                Strings.Localizable("CallTransition_Title", method.Name).ToString(null),
                nameof(CallTransitionCodeFixProvider) + ":" + method.Name,
                ImmutableArray.Create(new TextChange(assignment.Span, (isAwaited ? "await " : string.Empty) + receiver + method.Name + "()")));
        }
    }

    /// <summary>Steps that lead to the state, or to a part of what a status of the user's own stands for; those that lead there exactly come first.</summary>
    private static IEnumerable<(IMethodSymbol Method, bool IsAwaited)> StepsTo(DocumentVersion version, ITypeSymbol type, StateSet target, int position, bool isAsync) =>
        version.Model.LookupSymbols(position, type)
            .OfType<IMethodSymbol>()
            .Where(static method => method is { IsStatic: false, Arity: 0, MethodKind: MethodKind.Ordinary }
                && method.Parameters.All(static parameter => parameter.IsOptional)
                && MemberHierarchy.Of(method).Exists(static member => member.HasAttribute(Vocabulary.ReviewTransition)))
            .Select(method => (Method: method, To: GoalOf(version, method), IsAwaited: Awaitables.IsAwaitable(method.ReturnType)))
            .Where(step => !step.To.IsEmpty && step.To.IsSubsetOf(target) && (isAsync || !step.IsAwaited))
            .OrderBy(step => step.To == target ? 0 : 1)
            .ThenBy(step => step.IsAwaited == isAsync ? 0 : 1)
            .Select(static step => (step.Method, step.IsAwaited));

    /// <summary>Empty if the goal depends on the result.</summary>
    private static StateSet GoalOf(DocumentVersion version, IMethodSymbol method)
    {
        var transitions = version.Contracts.GetContract(method).Transitions;
        return transitions is [{ When: null, Target.Root: TargetRoot.Governing } only] ? only.To : StateSet.Empty;
    }

    private static bool IsStatement(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax || (assignment.Parent is LambdaExpressionSyntax lambda && lambda.Body == assignment);
}
