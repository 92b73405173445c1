using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Finds a shortest path to a requirement that is not met, for the message: single paths are followed in order of length, without joins, until one of
/// them shows the finding. Runs only where there is something to report, and within a bound; no path found only means a shorter message.
/// </summary>
internal sealed class WitnessSearch : FlowSolver
{
    private const int MaximumSteps = 300;

    private readonly Queue<(FlowNode Node, FlowState State, Trail? Trail)> _queue = new();
    private readonly SyntaxNode _place;
    private readonly OperationEvaluator _evaluator;
    private readonly CancellationToken _cancellation;
    private Trail? _trail;
    private Trail? _edge;

    public WitnessSearch(
        ControlFlowGraph graph, FlowScope scope, OperationEvaluator evaluator, FlowBudget budget, SyntaxNode place, CancellationToken cancellation)
        : base(graph, scope, evaluator, budget, "witness", cancellation)
    {
        _place = place;
        _evaluator = evaluator;
        _cancellation = cancellation;
    }

    public ImmutableArray<WitnessStep> Find(FlowState entry, BasicBlock first)
    {
        var sink = new Recognizer(_place);
        _evaluator.Moved = (site, token) => _trail = new(WitnessStepKind.Moved, site.Syntax, token, _trail);
        _queue.Enqueue((new(first, null), entry, null));
        for (var steps = 0; _queue.Count > 0 && steps < MaximumSteps; steps++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (node, state, trail) = _queue.Dequeue();
            _trail = trail;
            Transfer(node, state, sink, propagate: false);
            if (sink.Found is { } unmet)
                return Describe(unmet, _trail);
            _trail = trail;
            Transfer(node, state, null, propagate: true);
        }

        return ImmutableArray<WitnessStep>.Empty;
    }

    protected override void OnCondition(IOperation condition, bool outcome) =>
        _edge = condition.ConstantValue.HasValue
            ? _trail
            : new(outcome ? WitnessStepKind.ConditionTrue : WitnessStepKind.ConditionFalse, condition.Syntax, null, _trail);

    protected override void OnThrow(BasicBlock block) =>
        _edge = block.Operations.Length > 0 ? new(WitnessStepKind.Thrown, block.Operations[block.Operations.Length - 1].Syntax, null, _trail) : _trail;

    protected override void Propagate(FlowNode target, FlowState state)
    {
        if (state.IsReachable && _queue.Count < MaximumSteps)
            _queue.Enqueue((target, state.Clone(), _edge ?? _trail));
        _edge = null;
    }

    private static ImmutableArray<WitnessStep> Describe(UnmetRequirement unmet, Trail? trail)
    {
        var steps = ImmutableArray.CreateBuilder<WitnessStep>();
        foreach (var place in unmet.Inside)
            steps.Add(Step(WitnessStepKind.Inside, place.Syntax));
        steps.Reverse();
        var moved = false;
        for (var current = trail; current is not null; current = current.Before)
        {
            if (current.Token is { } token)
            {
                // Only the last move of the object says where its state came from.
                if (moved || !unmet.Objects.Contains(token))
                    continue;
                moved = true;
            }

            steps.Add(Step(current.Kind, current.Syntax));
        }

        if (!moved && OriginOf(unmet) is { } origin)
            steps.Add(origin);
        steps.Reverse();
        return steps.ToImmutable();
    }

    private static WitnessStep? OriginOf(UnmetRequirement unmet)
    {
        if (unmet.Objects.IsEmpty)
            return null;
        var token = unmet.Objects[0];
        while (token.Kind is TokenKind.Member or TokenKind.Older)
            token = token.Parent!;
        return token.Key switch
        {
            IOperation operation => Step(WitnessStepKind.Origin, operation.Syntax),
            ISymbol { Locations: [{ IsInSource: true } location, ..] } symbol => new(WitnessStepKind.Origin, location, symbol.Name),
            _ => null,
        };
    }

    private static WitnessStep Step(WitnessStepKind kind, SyntaxNode syntax)
    {
        var text = syntax.ToString();
        var end = text.IndexOfAny(new[] { '\r', '\n' });
        text = end >= 0 ? text.Substring(0, end) + " …" : text;
        return new(kind, syntax.GetLocation(), text.Length > 80 ? text.Substring(0, 79) + "…" : text);
    }

    private sealed class Trail(WitnessStepKind kind, SyntaxNode syntax, Token? token, Trail? before)
    {
        public WitnessStepKind Kind { get; } = kind;

        public SyntaxNode Syntax { get; } = syntax;

        public Token? Token { get; } = token;

        public Trail? Before { get; } = before;
    }

    private sealed class Recognizer(SyntaxNode place) : IFlowSink
    {
        public UnmetRequirement? Found { get; private set; }

        public void RequirementNotMet(UnmetRequirement unmet)
        {
            if (unmet.Place.Syntax == place)
                Found ??= unmet;
        }

        public void ResultDropped(IOperation place, ISymbol member)
        {
        }

        public void ItemsMissing(MissingItems missing)
        {
        }

        public void StatusForged(IOperation place, ISymbol member)
        {
        }

        public void ClaimBroken(ISymbol member, StateSet claimed, StateSet possible)
        {
        }

        public void RequirementLost(IOperation place, ISymbol member)
        {
        }

        public void Ungoverned(IOperation place, ISymbol member, Requirement requirement)
        {
        }

        public void GaveUp(string reason)
        {
        }
    }
}
