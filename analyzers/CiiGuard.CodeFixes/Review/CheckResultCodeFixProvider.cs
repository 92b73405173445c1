using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.CodeFixes;

/// <summary>Turns a check or step whose result is dropped into <c>if (!review.MayProceed()) throw …</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CheckResultCodeFixProvider))]
public sealed class CheckResultCodeFixProvider() : ReviewCodeFixProvider(Descriptors.ResultDropped.Id)
{
    private protected override IEnumerable<ReviewFix> Propose(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken)
    {
        var node = version.Root.FindNode(report.Span, getInnermostNodeForTie: true);
        if (version.Model.GetOperation(node, cancellationToken) is not IInvocationOperation call
            || DroppedCall.Of(node) is not { } dropped
            || StatementPlace.Find(dropped, version, cancellationToken) is not { Condition: null } place)
        {
            yield break;
        }

        var isAwaitable = Awaitables.IsAwaitable(call.TargetMethod.ReturnType);
        if (isAwaitable && dropped is not AwaitExpressionSyntax && !EnclosingFunction.IsAsync(node))
            yield break;

        var text = (isAwaitable && dropped is not AwaitExpressionSyntax ? "await " : string.Empty) + dropped;
        var type = Awaitables.GetResultType(call.TargetMethod.ReturnType) ?? call.TargetMethod.ReturnType;
        foreach (var (states, when) in Results(version.Contracts.GetContract(call.TargetMethod)))
        {
            if (TestOf(version, text, type, when, node.SpanStart) is { } test && Refusal.Write(version, states, node.SpanStart) is { } refusal)
            {
                yield return new ReviewFix(
                    Strings.Get("CheckResult_Title", culture: null),
                    nameof(CheckResultCodeFixProvider),
                    place.Replace(new[] { $"if ({test})", "\t" + refusal }));
            }
        }
    }

    /// <summary>What results prove; a proof of clearance comes first.</summary>
    private static IEnumerable<(StateSet States, ResultCondition When)> Results(CallContract contract) =>
        contract.Checks.Select(static check => (check.States, check.When))
            .Concat(contract.Transitions.Where(static transition => transition.When is not null).Select(static transition => (States: transition.To, When: transition.When!)))
            .OrderBy(static result => result.States.IsSubsetOf(ReviewStateSets.Cleared) ? 0 : 1);

    private static string? TestOf(DocumentVersion version, string text, ITypeSymbol type, ResultCondition when, int position)
    {
        if (when == ResultCondition.NotNull)
            return text + (version.LanguageVersion >= LanguageVersion.CSharp7 ? " is null" : " == null");
        if (type.SpecialType == SpecialType.System_Boolean)
            return (Cases.KeyOf(true).Equals(when.Key) ? "!" : string.Empty) + text;
        var member = type.TypeKind == TypeKind.Enum
            ? type.GetMembers().FirstOrDefault(candidate => candidate is IFieldSymbol { HasConstantValue: true } field && Cases.KeyOf(field.ConstantValue).Equals(when.Key))
            : null;
        return member is null ? null : text + " != " + version.NameOf(type, position) + "." + member.Name;
    }
}
