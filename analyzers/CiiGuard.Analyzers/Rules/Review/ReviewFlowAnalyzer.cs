using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
        var model = new Lazy<Model>(
            () => new Model(
                contracts,
                context.Compilation,
                options.Flow,
                tree => context.TryGetValue(tree, TreeIndex.Provider, out var index) ? index : null,
                context.CancellationToken),
            LazyThreadSafetyMode.ExecutionAndPublication);
        context.RegisterCodeBlockAction(block => Analyze(block, model.Value, waivers));
    }

    private static void Analyze(CodeBlockAnalysisContext context, Model model, WaiverTerms waivers)
    {
        // The arrow of a property comes as a block of its own, with the getter.
        if (context is { OwningSymbol: IPropertySymbol, CodeBlock: PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax })
            return;
        var owner = context.OwningSymbol;
        if (!model.Index.MayRequire(context.CodeBlock) && !model.Index.MaySetStatus(context.CodeBlock)
            && model.Environment.Contracts.GetMirror(owner) is null
            && !(owner is IMethodSymbol promising && !model.Environment.Contracts.GetContract(promising).IsEmpty))
        {
            return;
        }

        if (waivers.IsWaived(owner))
            return;
        var isCheckedAtCallers = owner is IMethodSymbol method && model.Environment.Bodies.IsCheckedAtCallers(method);
        var findings = new ReviewFindings(isCheckedAtCallers, model.Items, waivers);
        var graphs = BodyGraphs.Of(context.CodeBlock, context.SemanticModel, context.CancellationToken).ToImmutableArray();
        foreach (var graph in graphs)
        {
            if (!FlowAnalysis.Run(graph, owner, model.Environment, findings, context.CancellationToken))
                findings.MarkUnfinished();
        }

        var paths = FindPaths(graphs, findings, owner, model.Environment, context.CancellationToken);
        findings.Report(owner, goal => paths.TryGetValue(goal, out var path) ? path : ImmutableArray<WitnessStep>.Empty, context.ReportDiagnostic);
    }

    private static Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> FindPaths(
        ImmutableArray<ControlFlowGraph> graphs, ReviewFindings findings, ISymbol owner, FlowEnvironment environment, CancellationToken cancellation)
    {
        var paths = new Dictionary<WitnessGoal, ImmutableArray<WitnessStep>>();
        foreach (var graph in graphs)
        {
            var goals = new HashSet<WitnessGoal>();
            foreach (var goal in findings.GoalsOf(owner))
            {
                // A promise is one of the body, not of the default values of parameters.
                if (goal.Place is { } place ? graph.OriginalOperation.Syntax.Span.Contains(place.Span) : graph.OriginalOperation is not ISymbolInitializerOperation)
                    goals.Add(goal);
            }

            if (goals.Count == 0)
                continue;
            foreach (var found in FlowAnalysis.FindWitnesses(graph, owner, environment, goals, cancellation))
                paths[found.Key] = found.Value;
        }

        return paths;
    }

    private sealed class Model
    {
        public Model(ReviewContracts contracts, Compilation compilation, FlowOptions options, Func<SyntaxTree, TreeIndex?> getIndex, CancellationToken cancellation)
        {
            Items = contracts.Items;
            var names = new AnnotatedNames(compilation, type => !contracts.GetGoverningPaths(type).IsEmpty);
            Index = new SourceIndex(compilation, names, getIndex, cancellation);
            Environment = new FlowEnvironment(contracts, new SourceBodies(compilation, Index, contracts, cancellation), options);
        }

        public HeldItems Items { get; }

        public SourceIndex Index { get; }

        public FlowEnvironment Environment { get; }
    }
}
