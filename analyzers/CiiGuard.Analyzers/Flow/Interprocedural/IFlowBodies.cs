using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Bodies of the compilation that a call may be followed into.</summary>
internal interface IFlowBodies
{
    /// <summary>
    /// The bodies of this compilation that a call of <paramref name="method"/> may run and that can matter to the analysis. A virtual call may run
    /// every override that the receiver may have; when types outside the compilation may override as well, other bodies are possible too.
    /// </summary>
    /// <param name="method">The member that is called, as declared.</param>
    /// <param name="receiver">What is known of the receiver of a virtual call; null if the call runs <paramref name="method"/> itself.</param>
    /// <param name="tellsOfArguments">Whether an argument carries facts that the body may test (a boolean that says something of an object).</param>
    /// <param name="cancellation">Making a graph takes time.</param>
    CallTargets GetTargets(IMethodSymbol method, ReceiverType? receiver, bool tellsOfArguments, CancellationToken cancellation);

    /// <summary>The one body that a call of <paramref name="method"/> runs, if it is in this compilation and has nothing to do with what the analysis follows.</summary>
    ControlFlowGraph? GetPlainBody(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>Bodies that may run when the member, of a delegate type, is invoked: those that it is given in this compilation.</summary>
    CallTargets GetHandlers(ISymbol member, CancellationToken cancellation);

    /// <summary>Bodies that may run when a delegate of the type is invoked that comes out of a table or from a member: those that members of this compilation hold or give.</summary>
    CallTargets GetStored(ITypeSymbol type, CancellationToken cancellation);

    /// <summary>The types of elements that a call of <paramref name="method"/> may put into collections that were there before; null if that is not known.</summary>
    HashSet<ITypeSymbol>? GetFilled(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>The one body that a call of <paramref name="method"/> runs, if it is in this compilation, whether or not it matters.</summary>
    ControlFlowGraph? GetAnyBody(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>Whether a call of <paramref name="method"/> gives a new object if it returns at all.</summary>
    bool OnlyMakes(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>Delegate parameters that are only invoked while their member runs.</summary>
    InPlaceParameters InPlace { get; }

    /// <summary>Whether code can change, test or need anything that the analysis follows; judged by names, so a yes may be wrong and a no is not.</summary>
    bool MayMatter(SyntaxNode code);

    /// <summary>Whether a member of the name can change or test anything that the analysis follows; a no is certain for members of the compilation.</summary>
    bool MayMatter(string name);

    /// <summary>Whether a member of the name may invoke a delegate that it was not handed by this very call; a no is certain for members of the compilation.</summary>
    bool MayRunDelegates(string name);

    /// <summary>Members of the name that have a precondition: a call that is bound at run time may be a call of one of them.</summary>
    ImmutableArray<ISymbol> GetLateBound(string name);

    /// <summary>
    /// Whether what the body needs of its parameters and receiver is asked of its callers, which all are known (a private or internal
    /// member that is called); otherwise it must hold on its own.
    /// </summary>
    bool IsCheckedAtCallers(IMethodSymbol method);

    /// <summary>Basic blocks of a body and of all that matters of what it leads to; at least that many steps it takes to follow a call of it.</summary>
    int ExtentOf(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>Whether a body, or one that it leads to, may need something of its callers; a no is certain.</summary>
    bool MayNeed(IMethodSymbol method, CancellationToken cancellation);
}
