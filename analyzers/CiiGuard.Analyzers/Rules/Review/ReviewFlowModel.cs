using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>What the flow rules know of one compilation, and the analysis of one of its bodies.</summary>
internal sealed class ReviewFlowModel
{
    private readonly HeldItems _items;
    private readonly SourceIndex _index;
    private readonly SourceBodies _bodies;
    private readonly FlowEnvironment _environment;

    public ReviewFlowModel(
        ReviewContracts contracts, Compilation compilation, FlowOptions options, Func<SyntaxTree, TreeIndex?> getIndex, CancellationToken cancellation)
    {
        _items = contracts.Items;
        var names = new AnnotatedNames(compilation, type => !contracts.GetGoverningPaths(type).IsEmpty);
        _index = new SourceIndex(compilation, names, getIndex, cancellation);
        _bodies = new SourceBodies(compilation, contracts.AllTypes, _index, contracts, readsBodies: true, options.Strict);
        _environment = new FlowEnvironment(contracts, _bodies, options);
    }

    /// <summary>Whether a body can have anything to report. Judged by names: most bodies of most projects end here, before anything of them is bound.</summary>
    public bool MayMatter(SyntaxNode codeBlock, ISymbol owner) =>
        _index.MayRequire(codeBlock) || _index.MaySetStatus(codeBlock) || HasContract(owner);

    /// <summary>Reads a body that calls may lead to, which the analysis of the first of them would do.</summary>
    public void Read(IMethodSymbol method, CancellationToken cancellation) => _bodies.Read(method, cancellation);

    public void Analyze(SyntaxNode codeBlock, ISymbol owner, SemanticModel semanticModel, WaiverTerms waivers, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var graphs = BodyGraphs.Of(codeBlock, semanticModel, cancellation).ToImmutableArray();
        if (!MayRequire(graphs, owner, cancellation))
            return;
        var isCheckedAtCallers = owner is IMethodSymbol method && _environment.Bodies.IsCheckedAtCallers(method);
        var findings = new ReviewFindings(isCheckedAtCallers, _items, waivers);
        var analyses = graphs.Select(graph => (Graph: graph, Analysis: new FlowAnalysis(graph, owner, _environment, cancellation))).ToImmutableArray();
        foreach (var (_, analysis) in analyses)
        {
            if (!analysis.Run(findings))
                findings.MarkUnfinished();
        }

        var paths = FindPaths(analyses, findings, owner);
        findings.Report(owner, goal => paths.TryGetValue(goal, out var path) ? path : ImmutableArray<WitnessStep>.Empty, report);
    }

    /// <summary>The same as by names, from what the body really mentions: in a large project most names that let a body through are those of other members.</summary>
    private bool MayRequire(ImmutableArray<ControlFlowGraph> graphs, ISymbol owner, CancellationToken cancellation)
    {
        if (HasContract(owner))
            return true;
        foreach (var graph in graphs)
        {
            if (_bodies.MayRequire(graph, cancellation))
                return true;
        }

        return false;
    }

    private bool HasContract(ISymbol owner) =>
        _environment.Contracts.GetMirror(owner) is not null || (owner is IMethodSymbol promising && !_environment.Contracts.GetContract(promising).IsEmpty);

    private static Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> FindPaths(
        ImmutableArray<(ControlFlowGraph Graph, FlowAnalysis Analysis)> analyses, ReviewFindings findings, ISymbol owner)
    {
        var paths = new Dictionary<WitnessGoal, ImmutableArray<WitnessStep>>();
        foreach (var (graph, analysis) in analyses)
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
            foreach (var found in analysis.FindWitnesses(goals))
                paths[found.Key] = found.Value;
        }

        return paths;
    }
}
