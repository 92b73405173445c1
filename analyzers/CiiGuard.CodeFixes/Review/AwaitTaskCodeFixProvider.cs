using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>Awaits a task that is dropped, and makes the function around it async if it is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitTaskCodeFixProvider))]
public sealed class AwaitTaskCodeFixProvider() : ReviewCodeFixProvider(Descriptors.ResultDropped.Id)
{
    private protected override IEnumerable<ReviewFix> Propose(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken)
    {
        var node = version.Root.FindNode(report.Span, getInnermostNodeForTie: true);
        if (version.Model.GetOperation(node, cancellationToken) is not IInvocationOperation call
            || !Awaitables.IsAwaitable(call.TargetMethod.ReturnType)
            || DroppedCall.Of(node) is not { } dropped
            || dropped is AwaitExpressionSyntax
            || EnclosingFunction.Of(node) is not { } function)
        {
            yield break;
        }

        var conversion = EnclosingFunction.IsAsync(node) ? AsyncConversion.None : AsyncConversion.Of(function, version, cancellationToken);
        if (conversion is null)
            yield break;

        yield return new ReviewFix(
            Strings.Get("AwaitTask_Title", culture: null),
            nameof(AwaitTaskCodeFixProvider),
            conversion.Changes.Add(new TextChange(new TextSpan(dropped.SpanStart, 0), "await ")).OrderBy(static change => change.Span.Start).ToImmutableArray())
        {
            UnusedName = conversion.UnusedName,
        };
    }
}
