using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII3005: "no impact" is not concluded on a path on which an answer may be open, nor does it stand in for one that is missing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnswerFlowAnalyzer() : CiiGuardAnalyzer(Descriptors.UnansweredAsNoImpact, Descriptors.AnalysisGaveUp)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var options = CiiGuardOptions.Read(context.Options, context.Compilation);
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        // Made by the first body that is looked at, so that starting an analysis costs nothing.
        var model = new Lazy<AnswerFlowModel>(
            () => new AnswerFlowModel(
                new ReviewContracts(ciiGuard, waivers, options.AllowsConditionalSignature),
                context.Compilation,
                options.Flow,
                options.Edition,
                tree => context.TryGetValue(tree, TreeIndex.Provider, out var index) ? index : null,
                context.CancellationToken),
            LazyThreadSafetyMode.ExecutionAndPublication);
        context.RegisterSymbolAction(symbol => AnswerDefaults.Analyze(symbol, model, waivers), SymbolKind.Parameter);
        context.RegisterCodeBlockAction(block => Analyze(block, model.Value, waivers));
    }

    private static void Analyze(CodeBlockAnalysisContext context, AnswerFlowModel model, WaiverTerms waivers)
    {
        // The arrow of a property comes as a block of its own, with the getter.
        if (context is { OwningSymbol: IPropertySymbol, CodeBlock: PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax })
            return;
        AnswerDefaults.Analyze(context, model, waivers);
        if (model.MayMatter(context.CodeBlock) && !waivers.IsWaived(context.OwningSymbol))
            model.Analyze(context.CodeBlock, context.OwningSymbol, context.SemanticModel, context.ReportDiagnostic, context.CancellationToken);
    }
}
