using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.CodeFixes;

/// <summary>Base of the fixes that put statements before a call whose precondition is not met.</summary>
public abstract class StatementFixProvider : ReviewCodeFixProvider
{
    private protected StatementFixProvider()
        : base(
            Descriptors.ContractExecutedBeforeClearance.Id,
            Descriptors.ContractSignedBeforeClearance.Id,
            Descriptors.ProductPutIntoUseBeforeClearance.Id,
            Descriptors.ReviewPreconditionNotMet.Id)
    {
    }

    private protected sealed override IEnumerable<ReviewFix> Propose(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken)
    {
        var node = version.Root.FindNode(report.Span, getInnermostNodeForTie: true);
        if (StatementPlace.Find(node, version, cancellationToken) is not { } place)
            yield break;

        foreach (var sources in ReviewSources.AlternativesOf(version, report, node, cancellationToken))
        {
            // What stands before "contract?.Execute()" is to run if contract is not null, and must not ask more.
            var agree = true;
            foreach (var source in sources)
                agree &= source.Condition == place.Condition;
            if (!agree)
                continue;
            foreach (var fix in Propose(version, report, node, place, sources, cancellationToken))
                yield return fix;
        }
    }

    private protected abstract IEnumerable<ReviewFix> Propose(
        DocumentVersion version,
        ReviewReport report,
        SyntaxNode node,
        StatementPlace place,
        ImmutableArray<ReviewSource> sources,
        CancellationToken cancellationToken);
}
