using System.Threading;
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
        // Symbol actions do not see local functions.
        context.RegisterSyntaxNodeAction(node => AnalyzeLocalFunction(node, terms), SyntaxKind.LocalFunctionStatement);
        context.RegisterSyntaxNodeAction(node => AnalyzeInvocation(node, terms), SyntaxKind.InvocationExpression);
    }

    private static void AnalyzeSymbol(SymbolAnalysisContext context, WaiverTerms terms)
    {
        if (Examine(context.Symbol, terms, context.CancellationToken) is { } report)
            context.ReportDiagnostic(report);
    }

    private static void AnalyzeLocalFunction(SyntaxNodeAnalysisContext context, WaiverTerms terms)
    {
        var function = (LocalFunctionStatementSyntax)context.Node;
        if (function.AttributeLists.Count > 0
            && context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken) is { } symbol
            && Examine(symbol, terms, context.CancellationToken) is { } report)
        {
            context.ReportDiagnostic(report);
        }
    }

    private static Diagnostic? Examine(ISymbol symbol, WaiverTerms terms, CancellationToken cancellation)
    {
        if (symbol.FindAttribute(Vocabulary.Waiver) is not { } waiver || (terms.Examine(waiver) is var problem && problem == WaiverProblem.None))
            return null;
        var place = waiver.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? symbol.Locations[0];
        return Create(place, problem);
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
