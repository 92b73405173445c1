using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Analyses one body: method, accessor, constructor, initializer or top-level statements, with everything nested in it.</summary>
internal sealed class FlowAnalysis
{
    private readonly ControlFlowGraph _graph;
    private readonly ISymbol _owner;
    private readonly FlowEnvironment _environment;
    private readonly CancellationToken _cancellation;

    /// <summary>What the calls in it do is found out once, for the findings and for the paths that show them.</summary>
    private readonly CallStack _calls;

    /// <param name="graph">The body.</param>
    /// <param name="owner">The member that it belongs to.</param>
    /// <param name="environment">What all bodies of the compilation share.</param>
    /// <param name="cancellation">Checked at every block.</param>
    public FlowAnalysis(ControlFlowGraph graph, ISymbol owner, FlowEnvironment environment, CancellationToken cancellation)
    {
        _graph = graph;
        _owner = owner;
        _environment = environment;
        _cancellation = cancellation;
        _calls = new(environment.Bodies, environment.Summaries, FlowBudget.ForCalls(graph), cancellation);
    }

    /// <param name="sink">Receives the findings.</param>
    /// <returns>Whether the analysis was finished; otherwise there may be more to find, and states of objects that it did not learn of.</returns>
    public bool Run(IFlowSink sink)
    {
        var run = new BodyRun(this);
        var solver = new FlowSolver(_graph, run.Scope, run.Evaluator, run.Budget, "body", _cancellation);
        var exit = solver.Solve(run.Entry, records: true);
        // Local functions run again where they are called when their findings are wanted.
        run.Budget.Renew();
        solver.Report(sink);
        // Of a part that was not reached it is not known which local functions it calls.
        if (!run.Budget.IsSpent)
            run.Evaluator.AnalyzeUncalled(_graph, sink);
        run.Evaluator.VerifyFunctions(_graph, sink);
        // A default value of a parameter belongs to the method too, but promises nothing.
        if (_owner is IMethodSymbol promising && _graph.OriginalOperation is not ISymbolInitializerOperation)
        {
            run.Evaluator.VerifyClaims(exit.Clone(), promising, _graph, sink);
            VerifySteps(run, promising, sink);
        }

        if (run.Budget.IsExhausted)
            sink.GaveUp("more than " + run.Budget.Steps + " steps");
        else if (run.Budget.Omitted is { } reason)
            sink.GaveUp(reason);
        return !run.Budget.IsExhausted;
    }

    /// <summary>Where a member's step leads depends on the state before: the body is looked at once for each.</summary>
    private void VerifySteps(BodyRun run, IMethodSymbol method, IFlowSink sink)
    {
        foreach (var (step, entry) in run.Evaluator.AlternativesOf(method, run.Entry, _graph))
        {
            run.Budget.Renew();
            var exit = new FlowSolver(_graph, run.Scope, run.Evaluator, run.Budget, step, _cancellation).Solve(entry, records: false);
            run.Evaluator.VerifyStep(exit.Clone(), step, method, _graph, sink);
        }
    }

    /// <summary>Paths through the body that show the findings; for those that are found within the bounds of the search.</summary>
    public Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> FindWitnesses(HashSet<WitnessGoal> goals)
    {
        var run = new BodyRun(this);
        return new WitnessSearch(_graph, run.Scope, run.Evaluator, run.Budget, goals, _cancellation).Find(run.Entry, _graph.Blocks[0]);
    }

    /// <summary>What one analysis of a body starts with.</summary>
    private sealed class BodyRun
    {
        public BodyRun(FlowAnalysis analysis)
        {
            var (graph, owner, environment, cancellation) = (analysis._graph, analysis._owner, analysis._environment, analysis._cancellation);
            Scope = new FlowScope(environment);
            Budget = FlowBudget.For(graph);
            var receiver = owner.IsStatic || owner.ContainingType is not { } type ? null : Scope.Tokens.Get(TokenKind.This, "this", type);
            Evaluator = new OperationEvaluator(
                Scope, new NestedBodies(graph.OriginalOperation, environment.Bodies, cancellation), receiver, owner as IMethodSymbol, analysis._calls, Budget, cancellation);
            Entry = new FlowState(Scope);
            if (owner is IMethodSymbol method)
                Evaluator.AssumePreconditions(Entry, method, graph);
        }

        public FlowScope Scope { get; }

        public FlowBudget Budget { get; }

        public OperationEvaluator Evaluator { get; }

        public FlowState Entry { get; }
    }
}
