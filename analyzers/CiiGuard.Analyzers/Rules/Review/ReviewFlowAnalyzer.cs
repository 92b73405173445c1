using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII1001 to CII1006 and CII1010: what a call demands of the review that governs it holds on every path to the call.
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
    Descriptors.ResultDropped,
    Descriptors.AnalysisGaveUp,
    Descriptors.NoGoverningReview)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var contracts = ciiGuard.GetModel(static c => new ReviewContracts(c));
        var guarded = ciiGuard.GetModel(static c => new GuardedMembers(c.Compilation));
        context.RegisterCodeBlockAction(block => Analyze(block, contracts, guarded));
    }

    private static void Analyze(CodeBlockAnalysisContext context, ReviewContracts contracts, GuardedMembers guarded)
    {
        if (!guarded.MayBeUsedIn(context.CodeBlock, context.CancellationToken))
            return;
        var sink = new ReviewFindings();
        foreach (var graph in BodyGraphs.Of(context.CodeBlock, context.SemanticModel, context.CancellationToken))
        {
            FlowAnalysis.Run(
                graph, context.OwningSymbol, contracts, context.SemanticModel.Compilation,
                assumeDistinctParameters: false, sink, context.CancellationToken);
        }

        sink.Report(context.OwningSymbol, context.ReportDiagnostic);
    }
}
