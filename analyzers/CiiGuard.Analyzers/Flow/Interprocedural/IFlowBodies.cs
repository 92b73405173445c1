using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Bodies of the compilation that a call may be followed into.</summary>
internal interface IFlowBodies
{
    /// <summary>
    /// The one body that a call of <paramref name="method"/> runs, if it is in this compilation and can matter to the analysis; null if
    /// another body may run as well, if there is none, or if what it does is of no interest.
    /// </summary>
    /// <param name="tellsOfArguments">Whether an argument carries facts that the body may test (a boolean that says something of an object).</param>
    ControlFlowGraph? GetBody(IMethodSymbol method, bool tellsOfArguments, CancellationToken cancellation);

    /// <summary>Whether code can change, test or need anything that the analysis follows; judged by names, so a yes may be wrong and a no is not.</summary>
    bool MayMatter(SyntaxNode code);

    /// <summary>
    /// Whether what the body needs of its parameters and receiver is asked of its callers, which all are known (a private or internal
    /// member that is called); otherwise it must hold on its own.
    /// </summary>
    bool IsCheckedAtCallers(IMethodSymbol method);
}
