using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Duties that are done for each element of a sequence from which a source has taken some out: <c>suppliers.Where(s => s.IsForeign).ToList().ForEach(Start)</c>.
/// Where a body goes through several parts of one whole, each does its part.
/// </summary>
internal sealed partial class BodyDependence
{
    private void AddFindingsOfParts(
        ControlDependence control, List<BasicBlock> branches, ImmutableArray<DependenceFinding>.Builder ofLoops, ImmutableArray<DependenceFinding>.Builder findings)
    {
        var parts = new HashSet<(SyntaxNode Site, Duties Duty)>();
        var found = new List<DependenceFinding>(ofLoops);
        foreach (var loop in branches)
        {
            if (!IsLoop(loop))
                continue;
            foreach (var block in control.DecidedBy(loop, loop.FallThroughSuccessor!.Destination!))
            {
                foreach (var (_, duties) in DutiesIn(block))
                {
                    foreach (var duty in SplitOf(duties))
                        parts.Add((loop.BranchValue!.Syntax, duty));
                }
            }
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var operation in OperationsIn(block))
            {
                if (operation is not IInvocationOperation call || !RunsForEach(call.TargetMethod) || SequenceOf(call) is not { } sequence || !Depends(sequence))
                    continue;
                foreach (var (place, duties) in DutiesRunBy(call))
                {
                    foreach (var duty in SplitOf(duties))
                    {
                        parts.Add((call.Syntax, duty));
                        if (!IsMet(control, block, duty, call.Syntax))
                            found.Add(new(place, duty, sequence, OriginOf(sequence)));
                    }
                }
            }
        }

        foreach (var finding in found)
        {
            if (parts.Count(part => part.Duty == finding.Duty) < 2)
                findings.Add(finding);
        }
    }

    /// <summary>A foreach asks its enumerator for the next element.</summary>
    private static bool IsLoop(BasicBlock branch) => branch.BranchValue is IInvocationOperation { IsImplicit: true };

    private static bool RunsForEach(IMethodSymbol method) =>
        method.Name is "ForEach" or "ForEachAsync" or "Select" or "SelectMany" or "ForAll" && method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    private static IOperation? SequenceOf(IInvocationOperation call) => call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value);

    private IEnumerable<(IOperation Place, Duties Duties)> DutiesRunBy(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            switch (DelegatedBy(argument.Value))
            {
                case IFlowAnonymousFunctionOperation lambda:
                    foreach (var place in Nested(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, session.Cancellation)).Places)
                        yield return place;
                    break;
                case IMethodReferenceOperation named when DutiesOfCall(named.Method) is not Duties.None and var duties:
                    yield return (named, duties);
                    break;
            }
        }
    }

    /// <summary>The lambda or method behind a delegate that is made here.</summary>
    private static IOperation DelegatedBy(IOperation value)
    {
        var delegated = Lowered.Unconverted(value);
        return delegated is IDelegateCreationOperation { Target: var target } ? target : delegated;
    }

    private static IEnumerable<Duties> SplitOf(Duties duties)
    {
        foreach (var duty in new[] { Duties.Assess, Duties.Declare, Duties.Release })
        {
            if ((duties & duty) != 0)
                yield return duty;
        }
    }

    /// <summary>Whether the duty is done on every way from the block to the end, what the code that is asked about does left aside.</summary>
    private bool IsMet(ControlDependence control, BasicBlock from, Duties duty, SyntaxNode code)
    {
        if (duty == Duties.Release)
            return false;
        var enough = SideComparison.EnoughFor(duty);
        var meeting = new HashSet<BasicBlock>();
        foreach (var block in graph.Blocks)
        {
            foreach (var (place, duties) in DutiesIn(block))
            {
                if ((duties & enough) != 0 && place is not IFlowAnonymousFunctionOperation && !code.Span.Contains(place.Syntax.Span))
                    meeting.Add(block);
            }
        }

        return control.PassesCertainly(from, meeting);
    }
}
