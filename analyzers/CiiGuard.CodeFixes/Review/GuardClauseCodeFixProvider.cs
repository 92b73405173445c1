using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Puts <c>if (!contract.Review.IsCleared) throw …</c> before the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardClauseCodeFixProvider))]
public sealed class GuardClauseCodeFixProvider : StatementFixProvider
{
    private protected override IEnumerable<ReviewFix> Propose(
        DocumentVersion version,
        ReviewReport report,
        SyntaxNode node,
        StatementPlace place,
        ImmutableArray<ReviewSource> sources,
        CancellationToken cancellationToken)
    {
        if (Refusal.Write(version, report.Needed, node.SpanStart) is not { } refusal)
            yield break;

        foreach (var test in RefusalTests.Of(version, sources, report.Needed, node.SpanStart))
        {
            yield return new ReviewFix(
                Strings.Get("GuardClause_Title", culture: null),
                nameof(GuardClauseCodeFixProvider),
                place.Insert(new[] { $"if ({test})", "\t" + refusal }, spaced: true));
        }
    }
}
