using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Puts <c>ReviewWaiver.Assume(…)</c> before the call, with a reason that somebody has to write.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AssumeByWaiverCodeFixProvider))]
public sealed class AssumeByWaiverCodeFixProvider : StatementFixProvider
{
    private const string Reason = "state the reason, who approved it and until when";

    private protected override IEnumerable<ReviewFix> Propose(
        DocumentVersion version,
        ReviewReport report,
        SyntaxNode node,
        StatementPlace place,
        ImmutableArray<ReviewSource> sources,
        CancellationToken cancellationToken)
    {
        if (place.Condition is not null
            || version.NameOf(Vocabulary.Namespace + ".ReviewWaiver", node.SpanStart) is not { } waiver
            || ReviewStatesText.Of(report.Needed, version, node.SpanStart) is not { } states)
        {
            yield break;
        }

        yield return new ReviewFix(
            Strings.Get("AssumeByWaiver_Title", culture: null),
            nameof(AssumeByWaiverCodeFixProvider),
            place.Insert(sources.Select(source => $"{waiver}.{ReviewWaiverCall.MethodName}({source.Review}, {states}, \"{Reason}\");").ToArray(), spaced: false));
    }
}
