using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Analyses one body: method, accessor, constructor, initializer or top-level statements, with everything nested in it.</summary>
internal static class FlowAnalysis
{
    public static void Run(
        ControlFlowGraph graph,
        ISymbol owner,
        IFlowContracts contracts,
        Compilation compilation,
        bool assumeDistinctParameters,
        IFlowSink sink,
        CancellationToken cancellation)
    {
        var scope = new FlowScope(contracts, compilation, assumeDistinctParameters);
        var budget = new FlowBudget(FlowBudget.DefaultSteps);
        var nested = new NestedBodies(graph.OriginalOperation);
        var evaluator = new OperationEvaluator(scope, nested, owner.ContainingType, budget, cancellation);
        var entry = new FlowState(scope);
        if (owner is IMethodSymbol method)
            evaluator.AssumePreconditions(entry, method, graph);

        var solver = new FlowSolver(graph, scope, evaluator, budget, "body", cancellation);
        solver.Solve(entry, sink, out _);
        evaluator.AnalyzeUncalled(graph, sink);
        if (budget.IsExhausted)
            sink.GaveUp("more than " + FlowBudget.DefaultSteps + " steps");
    }
}
