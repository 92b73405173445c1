using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Dependences in one body. Variables depend, once and for all, on a source if they are given a value that does, or are given one where a branch that
/// depends decides; duties in the blocks that such a branch decides about are compared side by side.
/// </summary>
/// <param name="graph">The body.</param>
/// <param name="session">The analysis that it is part of.</param>
/// <param name="variables">Variables that depend, and what made them; shared with the bodies around it.</param>
internal sealed partial class BodyDependence(ControlFlowGraph graph, DependenceAnalysis.Session session, Dictionary<ISymbol, IOperation?> variables)
{
    private readonly Dictionary<CaptureId, IOperation> _captures = new();
    private readonly Dictionary<CaptureId, IOperation> _places = new();
    private readonly Dictionary<IMethodSymbol, DependenceSummary> _nested = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _variables = variables;
    private readonly Dictionary<BasicBlock, List<(IOperation Place, Duties Duties)>> _duties = new();
    private bool _changed;

    public DependenceSummary Run(IMethodSymbol? method, ulong dependent)
    {
        if (method is not null)
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Ordinal < 64 && (dependent & (1UL << parameter.Ordinal)) != 0)
                    _variables[parameter] = null;
            }
        }

        ControlDependence control;
        List<ThrowingCall> throwing;
        var branches = new List<BasicBlock>();
        do
        {
            _changed = false;
            _nested.Clear();
            foreach (var function in graph.LocalFunctions)
                Nested(function.OriginalDefinition, graph.GetLocalFunctionControlFlowGraph(function, session.Cancellation));
            foreach (var block in graph.Blocks)
            {
                session.Cancellation.ThrowIfCancellationRequested();
                foreach (var operation in block.Operations)
                    Transfer(operation);
                if (block.BranchValue is { } value)
                    Transfer(value);
            }

            throwing = FindThrowingCalls();
            control = new ControlDependence(graph, throwing.SelectMany(static call => call.Handlers.Select(handler => (call.Block, handler))));
            foreach (var call in throwing)
            {
                foreach (var handler in call.Handlers)
                    TaintDecided(control, call.Block, handler, call.Call);
                if (!call.Handlers.IsEmpty && call.Block.FallThroughSuccessor?.Destination is { } back)
                    TaintDecided(control, call.Block, back, call.Call);
            }

            branches.Clear();
            foreach (var block in graph.Blocks)
            {
                if (block is not { ConditionalSuccessor.Destination: { } jump, FallThroughSuccessor.Destination: { } next } || !Depends(block.BranchValue!) || !control.Ends(jump) || !control.Ends(next))
                    continue;
                branches.Add(block);
                TaintDecided(control, block, jump, block.BranchValue!);
                TaintDecided(control, block, next, block.BranchValue!);
            }
        }
        while (_changed);

        return Compare(control, branches, throwing);
    }

    private void TaintDecided(ControlDependence control, BasicBlock branch, BasicBlock side, IOperation condition)
    {
        foreach (var decided in control.DecidedBy(branch, side))
            TaintAssigned(decided, condition);
    }

    private DependenceSummary Compare(ControlDependence control, List<BasicBlock> branches, List<ThrowingCall> throwing)
    {
        var all = Duties.None;
        var gives = false;
        var findings = ImmutableArray.CreateBuilder<DependenceFinding>();
        var ofLoops = ImmutableArray.CreateBuilder<DependenceFinding>();
        var places = ImmutableArray.CreateBuilder<(IOperation, Duties)>();
        foreach (var block in graph.Blocks)
        {
            foreach (var (place, duties) in DutiesIn(block))
            {
                all |= duties;
                places.Add((place, duties));
            }

            gives |= block is { ConditionalSuccessor: null, BranchValue: { } returned, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return } && Depends(returned);
            AddFindingsOfCalls(block, findings);
        }

        foreach (var branch in branches)
        {
            var (jump, next) = (branch.ConditionalSuccessor!.Destination!, branch.FallThroughSuccessor!.Destination!);
            var (left, right) = (control.DecidedBy(branch, jump), control.DecidedBy(branch, next));
            gives |= Returns(left) || Returns(right);
            new SideComparison(control, branch, block => DutiesIn(block), OriginOf(branch.BranchValue!), graph)
                .Add(left, jump, right, next, IsLoop(branch) ? ofLoops : findings);
        }

        foreach (var call in throwing)
        {
            foreach (var handler in call.Handlers)
                gives |= Returns(control.DecidedBy(call.Block, handler));
        }

        AddFindingsOfThrowing(control, throwing, findings);
        AddFindingsOfTables(control, findings);
        AddFindingsOfParts(control, branches, ofLoops, findings);

        foreach (var summary in _nested.Values)
        {
            findings.AddRange(summary.Findings);
        }

        var kept = DependenceSummary.Nothing.Kept;
        foreach (var variable in _variables)
        {
            if (variable.Key is IFieldSymbol or IPropertySymbol or IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } || IsKeptParameter(variable.Key))
                kept = kept.SetItem(variable.Key, variable.Value);
        }

        return new(all, gives, findings.ToImmutable(), kept) { Places = places.ToImmutable(), Throws = FindThrown(control, throwing) };
    }

    /// <summary>Values that a side returns, and the other may not: what comes out depends on the branch.</summary>
    private static bool Returns(List<BasicBlock> side)
    {
        foreach (var block in side)
        {
            if (block is { BranchValue: { } value, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return } && IsPlain(value.Type))
                return true;
        }

        return false;
    }

    private void AddFindingsOfCalls(BasicBlock block, ImmutableArray<DependenceFinding>.Builder findings)
    {
        foreach (var operation in OperationsIn(block))
        {
            if (operation is not IInvocationOperation { TargetMethod: var method } call || method.MethodKind == MethodKind.LocalFunction || DependentArguments(call.Arguments) is not (not 0 and var dependent))
                continue;
            // What is wrong in the helper whoever calls it is found there.
            var own = session.Summarize(method, 0);
            foreach (var finding in session.Summarize(method, dependent).Findings)
            {
                if (!Has(own.Findings, finding))
                {
                    var given = FirstDependent(call.Arguments)!;
                    findings.Add(new(call, finding.Duty, null, OriginOf(given).Insert(0, finding.Condition ?? finding.Place)) { Given = given });
                    break;
                }
            }
        }
    }

    private static bool Has(ImmutableArray<DependenceFinding> findings, DependenceFinding wanted)
    {
        foreach (var finding in findings)
        {
            if (finding.Place.Syntax == wanted.Place.Syntax)
                return true;
        }

        return false;
    }

    private ulong DependentArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var dependent = 0UL;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: < 64 } parameter && Depends(argument.Value))
                dependent |= 1UL << parameter.Ordinal;
        }

        return dependent;
    }
}
