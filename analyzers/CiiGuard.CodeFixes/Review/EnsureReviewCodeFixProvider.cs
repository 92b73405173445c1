using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Puts a call of a method that ensures the needed state, <c>contract.Review.EnsureCleared();</c>, before the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnsureReviewCodeFixProvider))]
public sealed class EnsureReviewCodeFixProvider : StatementFixProvider
{
    private protected override IEnumerable<ReviewFix> Propose(
        DocumentVersion version,
        ReviewReport report,
        SyntaxNode node,
        StatementPlace place,
        ImmutableArray<ReviewSource> sources,
        CancellationToken cancellationToken)
    {
        var isAsync = EnclosingFunction.IsAsync(node);
        var owner = version.Model.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        var calls = sources.Select(source => CallsOn(version, source, report.Needed, isAsync, owner, node.SpanStart).ToList()).ToList();

        // One call for each review; of one review, any that will do.
        var choices = calls.Count == 1 ? calls[0].Select(static call => new[] { call }) : calls.All(static list => list.Count > 0) ? new[] { calls.Select(static list => list[0]).ToArray() } : [];
        foreach (var choice in choices)
        {
            yield return new ReviewFix(
                Strings.Localizable("EnsureReview_Title", choice[0].Name).ToString(null),
                nameof(EnsureReviewCodeFixProvider),
                place.Insert(choice.Select(static call => call.Text).ToArray(), spaced: false));
        }
    }

    private static IEnumerable<(string Name, string Text)> CallsOn(DocumentVersion version, ReviewSource source, StateSet needed, bool isAsync, ISymbol? owner, int position)
    {
        if (source.Condition is not null)
            yield break;
        for (var length = source.Path.Length; length >= 0; length--)
        {
            if (source.MayBeNull(length))
                continue;
            var methods = version.Model.LookupSymbols(position, source.TypeAt(length), includeReducedExtensionMethods: true)
                .OfType<IMethodSymbol>()
                .Where(method => Ensures(version, method, needed) && !SymbolEqualityComparer.Default.Equals(method, owner))
                .Select(static method => (Method: method, IsAwaited: Awaitables.IsAwaitable(method.ReturnType)))
                .Where(candidate => isAsync || !candidate.IsAwaited)
                .OrderBy(candidate => candidate.IsAwaited == isAsync ? 0 : 1);
            foreach (var (method, isAwaited) in methods)
                yield return (method.Name, (isAwaited ? "await " : string.Empty) + source.Member(length, method.Name) + "();");
        }
    }

    private static bool Ensures(DocumentVersion version, IMethodSymbol method, StateSet needed)
    {
        if (method.IsStatic || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension) || !method.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            return false;
        if (!method.ReturnsVoid && !Awaitables.IsAwaitable(method.ReturnType))
            return false;

        var definition = method.ReducedFrom ?? method;
        var members = MemberHierarchy.Of(definition).Concat(definition.IsExtensionMethod ? definition.Parameters.Take(1) : Enumerable.Empty<ISymbol>()).ToList();
        return members.Exists(static member => member.HasAttribute(Vocabulary.EnsuresReview))
            && !members.Exists(static member => member.HasAttribute(Vocabulary.ReviewTransition))
            && version.Contracts.GetContract(definition).Transitions.Any(transition => transition.When is null && transition.Target.Root != TargetRoot.Return && transition.To.IsSubsetOf(needed));
    }
}
