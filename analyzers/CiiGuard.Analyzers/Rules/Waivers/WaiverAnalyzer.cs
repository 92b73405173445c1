using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>CII1091: a waiver with no reason, with a date that cannot be read, or past its date. What it covered is reported again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WaiverAnalyzer() : CiiGuardAnalyzer(Descriptors.WaiverVoid)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var terms = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(
            symbol => AnalyzeSymbol(symbol, terms), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event);
        context.RegisterSyntaxNodeAction(node => AnalyzeInvocation(node, terms), SyntaxKind.InvocationExpression);
    }

    private static void AnalyzeSymbol(SymbolAnalysisContext context, WaiverTerms terms)
    {
        if (context.Symbol.FindAttribute(Vocabulary.Waiver) is not { } waiver || terms.Examine(waiver) is var problem && problem == WaiverProblem.None)
            return;
        var place = waiver.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? context.Symbol.Locations[0];
        context.ReportDiagnostic(Create(place, problem));
    }

    private static void AnalyzeInvocation(SyntaxNodeAnalysisContext context, WaiverTerms terms)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (NameOf(invocation.Expression) != ReviewWaiverCall.MethodName
            || context.SemanticModel.GetOperation(invocation, context.CancellationToken) is not IInvocationOperation operation
            || !ReviewWaiverCall.TryRead(operation, out var reason, out var until))
        {
            return;
        }

        if (terms.Examine(reason, until) is var problem && problem != WaiverProblem.None)
            context.ReportDiagnostic(Create(invocation.GetLocation(), problem));
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static Diagnostic Create(Location place, WaiverProblem problem) =>
        Diagnostic.Create(Descriptors.WaiverVoid, place, Strings.Localizable("Waiver_" + problem));
}
