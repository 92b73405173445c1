using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Graphs of local functions. In half-typed code a call can name one that no graph around it declares; the compiler's own look-up throws then.</summary>
internal static class LocalFunctionGraphs
{
    public static ControlFlowGraph? FindLocalFunction(this ControlFlowGraph graph, IMethodSymbol function, CancellationToken cancellation)
    {
        for (var around = graph; around is not null; around = around.Parent)
        {
            if (around.LocalFunctions.Contains(function, SymbolEqualityComparer.Default))
                return around.GetLocalFunctionControlFlowGraph(function, cancellation);
        }

        return null;
    }
}
