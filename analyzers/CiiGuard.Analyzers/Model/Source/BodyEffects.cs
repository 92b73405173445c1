using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// What following a body could tell its caller at most, by what it and all that it calls mention. Names let nearly everything of a large project through,
/// as soon as one body has a name that many have; this does not.
/// </summary>
internal sealed class BodyEffects
{
    private readonly Func<IMethodSymbol, CancellationToken, BodyContents> _contentsOf;
    private readonly BodyMentions _mentions;
    private readonly Func<IMethodSymbol, bool> _isCheckedAtCallers;
    private readonly BodyReach _affecting;
    private readonly BodyReach _needing;
    private readonly BodyExtent _extent;

    public BodyEffects(BodyMentions mentions, Func<IMethodSymbol, BodyMentions, CancellationToken, BodyContents> contentsOf, Func<IMethodSymbol, bool> isCheckedAtCallers)
    {
        _mentions = mentions;
        _isCheckedAtCallers = isCheckedAtCallers;
        _contentsOf = (method, cancellation) => contentsOf(method, mentions, cancellation);
        _affecting = new((method, cancellation) => _contentsOf(method, cancellation).Affects, (method, cancellation) => _contentsOf(method, cancellation).Callees);
        _extent = new(_contentsOf, MayAffect);
        _needing = new(
            (method, cancellation) => isCheckedAtCallers(method) && _contentsOf(method, cancellation).Requires,
            (method, cancellation) => isCheckedAtCallers(method) ? _contentsOf(method, cancellation).Callees : Array.Empty<IMethodSymbol>());
    }

    /// <summary>Basic blocks of the body and of all that matters of what it leads to.</summary>
    public int ExtentOf(IMethodSymbol method, CancellationToken cancellation) => _extent.Of(method, cancellation);

    /// <summary>Whether it does something to an object of interest, finds out something of one, or needs something of its callers.</summary>
    public bool MayAffect(IMethodSymbol method, CancellationToken cancellation) => _affecting.Leads(method, cancellation) || Needs(method, cancellation);

    /// <summary>Whether it mentions a member that leads to an object of interest.</summary>
    public bool Reads(IMethodSymbol method, CancellationToken cancellation) => _contentsOf(method, cancellation).Reads;

    /// <summary>Whether it has anything to do with what the analysis follows.</summary>
    public bool MayMatter(IMethodSymbol method, CancellationToken cancellation) =>
        MayAffect(method, cancellation) || _contentsOf(method, cancellation) is { Reads: true } or { Requires: true };

    public bool MayRequire(ControlFlowGraph graph, CancellationToken cancellation)
    {
        var contents = BodyContents.Of(graph, _mentions, cancellation);
        return contents.Requires || contents.Callees.Any(callee => Needs(callee, cancellation));
    }

    /// <summary>Whether it, or what it calls, may need something of callers that are all known.</summary>
    public bool Needs(IMethodSymbol method, CancellationToken cancellation) => _isCheckedAtCallers(method) && _needing.Leads(method, cancellation);
}
