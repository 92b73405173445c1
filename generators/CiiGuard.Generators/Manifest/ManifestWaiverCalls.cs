using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Generators;

/// <summary>Finds the statement form of a waiver, <c>ReviewWaiver.Assume(…)</c>, and reads what is constant in it.</summary>
internal static class ManifestWaiverCalls
{
    private const string Computed = "(computed)";

    public static bool MayBe(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: ReviewWaiverCall.MethodName } or IdentifierNameSyntax { Identifier.ValueText: ReviewWaiverCall.MethodName },
    };

    public static ManifestEntry? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(node, cancellationToken) is not IInvocationOperation call || !ReviewWaiverCall.TryRead(call, out var reason, out var until))
            return null;

        string? approvedBy = null, ticket = null;
        var states = Enumerable.Empty<string>();
        foreach (var argument in call.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "states" when argument.Value.ConstantValue is { HasValue: true, Value: int bits }:
                    states = NamesOf(bits);
                    break;
                case "approvedBy":
                    approvedBy = Text(argument);
                    break;
                case "ticket":
                    ticket = Text(argument);
                    break;
            }
        }

        var properties = new CompactJson()
            .Add("form", "statement")
            .Add("reason", reason ?? "")
            .Add("states", states)
            .Add("approvedBy", approvedBy)
            .Add("ticket", ticket)
            .Add("until", until is { Length: 0 } ? Computed : until);

        // A lambda and a local function have no id; what is around them has.
        var at = model.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (at is not null && (at is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } || at.GetDocumentationCommentId() is not { Length: > 0 }))
            at = at.ContainingSymbol;
        return at is null ? null : ManifestReader.Entry(ManifestSection.Waivers, at, properties);
    }

    private static string? Text(IArgumentOperation argument) => argument.Value.ConstantValue is { HasValue: true, Value: var text } ? text as string : Computed;

    private static IEnumerable<string> NamesOf(int states)
    {
        for (var state = 0; state < ReviewStateSets.StateCount; state++)
        {
            if ((states & (1 << state)) != 0)
                yield return ReviewStateSets.Names[state];
        }
    }
}
