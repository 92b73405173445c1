using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Analyses one body: method, accessor, constructor, initializer or top-level statements, with everything nested in it.</summary>
internal static class FlowAnalysis
{
    /// <param name="graph">The body.</param>
    /// <param name="owner">The member that it belongs to.</param>
    /// <param name="environment">What all bodies of the compilation share.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="cancellation">Checked at every block.</param>
    public static void Run(ControlFlowGraph graph, ISymbol owner, FlowEnvironment environment, IFlowSink sink, CancellationToken cancellation)
    {
        var scope = new FlowScope(environment);
        var budget = new FlowBudget(FlowBudget.DefaultSteps);
        var calls = new CallStack(environment.Bodies, environment.Summaries, budget, cancellation);
        var nested = new NestedBodies(graph.OriginalOperation);
        var receiver = owner.IsStatic || owner.ContainingType is not { } type ? null : scope.Tokens.Get(TokenKind.This, "this", type);
        var evaluator = new OperationEvaluator(scope, nested, receiver, owner as IMethodSymbol, calls, budget, cancellation);
        var entry = new FlowState(scope);
        if (owner is IMethodSymbol method)
            evaluator.AssumePreconditions(entry, method, graph);

        var solver = new FlowSolver(graph, scope, evaluator, budget, "body", cancellation);
        var exit = solver.Solve(entry, sink);
        evaluator.AnalyzeUncalled(graph, sink);
        // A default value of a parameter belongs to the method too, but promises nothing.
        if (owner is IMethodSymbol promising && graph.OriginalOperation is not ISymbolInitializerOperation && !budget.IsExhausted)
            evaluator.VerifyClaims(exit.Clone(), promising, graph, sink);
        if (budget.IsExhausted)
            sink.GaveUp("more than " + FlowBudget.DefaultSteps + " steps");
    }
}
