using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII1001 to CII1007, CII1009, CII1010 to CII1012, CII2002 and CII3002: what a call demands of the objects it is about holds on every path to the call.
/// One analysis serves these rules: they differ in what they demand, not in how it is proven.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReviewFlowAnalyzer() : CiiGuardAnalyzer(
    Descriptors.ContractExecutedBeforeClearance,
    Descriptors.ContractSignedBeforeClearance,
    Descriptors.ProductPutIntoUseBeforeClearance,
    Descriptors.ProceedsAfterReviewNotPassed,
    Descriptors.ReviewPreconditionNotMet,
    Descriptors.TransitionFromUnlawfulState,
    Descriptors.ClaimNotKept,
    Descriptors.ClearanceForged,
    Descriptors.ResultDropped,
    Descriptors.MovedOnStateUsedAgain,
    Descriptors.PreconditionLostInDelegate,
    Descriptors.AnalysisGaveUp,
    Descriptors.ObligationMissingOnPath,
    Descriptors.DossierIncomplete,
    Descriptors.NoGoverningReview)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var options = CiiGuardOptions.Read(context.Options, context.Compilation);
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        // The terms of waivers come from options, so this model is not shared by way of the compilation's context.
        var contracts = new ReviewContracts(ciiGuard, waivers, options.AllowsConditionalSignature);
        // Made by the first body that is looked at, so that starting an analysis costs nothing.
        var model = new Lazy<ReviewFlowModel>(
            () => new ReviewFlowModel(
                contracts,
                context.Compilation,
                options.Flow,
                tree => context.TryGetValue(tree, TreeIndex.Provider, out var index) ? index : null,
                context.CancellationToken),
            LazyThreadSafetyMode.ExecutionAndPublication);
        context.RegisterCodeBlockAction(block => Analyze(block, model.Value, waivers));
    }

    private static void Analyze(CodeBlockAnalysisContext context, ReviewFlowModel model, WaiverTerms waivers)
    {
        // The arrow of a property comes as a block of its own, with the getter.
        if (context is { OwningSymbol: IPropertySymbol, CodeBlock: PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax })
            return;
        if (model.MayMatter(context.CodeBlock, context.OwningSymbol) && !waivers.IsWaived(context.OwningSymbol))
            model.Analyze(context.CodeBlock, context.OwningSymbol, context.SemanticModel, waivers, context.ReportDiagnostic, context.CancellationToken);
    }
}
