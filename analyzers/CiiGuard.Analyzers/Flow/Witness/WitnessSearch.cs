using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Finds shortest paths to findings, for the messages: single paths are followed in order of length, without joins, until each of
/// them shows. Runs only where there is something to report, once per body, and within a bound; no path found only means a shorter message.
/// </summary>
internal sealed class WitnessSearch : FlowSolver
{
    private const int BaseSteps = 300;
    private const int StepsPerBlock = 6;

    /// <summary>Paths that come to a block with different states; those with equal states go on alike, and the first is the shortest.</summary>
    private const int PathsPerBlock = 6;

    /// <summary>Steps of a path that are told, from its end; with all of them, the reports of one long body would be quadratic in its length.</summary>
    private const int MaximumTold = 40;

    private readonly Queue<(FlowNode Node, FlowState State, Trail? Trail)> _queue = new();
    private readonly Dictionary<FlowNode, List<FlowState>> _seen = new();
    private readonly Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> _paths = new();
    private readonly HashSet<WitnessGoal> _wanted;
    private readonly IMethodSymbol? _claiming;
    private readonly ControlFlowGraph _graph;
    private readonly OperationEvaluator _evaluator;
    private readonly CancellationToken _cancellation;
    private readonly int _maximumSteps;
    private Trail? _trail;
    private Trail? _edge;

    public WitnessSearch(
        ControlFlowGraph graph, FlowScope scope, OperationEvaluator evaluator, FlowBudget budget, HashSet<WitnessGoal> wanted, CancellationToken cancellation)
        : base(graph, scope, evaluator, budget, "witness", cancellation)
    {
        _wanted = wanted;
        _graph = graph;
        foreach (var goal in wanted)
            _claiming ??= goal.Claim;
        _evaluator = evaluator;
        _cancellation = cancellation;
        _maximumSteps = BaseSteps + (StepsPerBlock * graph.Blocks.Length);
    }

    /// <summary>The paths that were found, by what each leads to.</summary>
    public Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> Find(FlowState entry, BasicBlock first)
    {
        var sink = new Recognizer(this);
        _evaluator.Moved = (site, token) => _trail = new(WitnessStepKind.Moved, site.Syntax, token, _trail);
        _queue.Enqueue((new(first, null), entry, null));
        for (var steps = 0; _queue.Count > 0 && _paths.Count < _wanted.Count && steps < _maximumSteps; steps++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (node, state, trail) = _queue.Dequeue();
            _trail = trail;
            if (_claiming is not null && node.Block.Kind == BasicBlockKind.Exit)
                _evaluator.VerifyClaims(state.Clone(), _claiming, _graph, sink);
            Transfer(node, state, sink, propagate: true);
        }

        return _paths;
    }

    protected override void OnCondition(IOperation condition, bool outcome)
    {
        if (condition.ConstantValue.HasValue)
        {
            _edge = _trail;
            return;
        }

        // Of these the graph names a part, of which it makes no sense to say that it is true.
        var (kind, syntax) = condition.Syntax switch
        {
            { Parent: CommonForEachStatementSyntax loop } sequence when loop.Expression == sequence => (outcome ? WitnessStepKind.LoopEntered : WitnessStepKind.LoopEnded, sequence),
            { Parent: SwitchLabelSyntax } label => (outcome ? WitnessStepKind.CaseTaken : WitnessStepKind.CaseLeft, label),
            SwitchExpressionArmSyntax arm => (outcome ? WitnessStepKind.CaseTaken : WitnessStepKind.CaseLeft, arm.Pattern),
            // The test of ?. is written as the value that is tested.
            var tested when condition is IIsNullOperation => (outcome ? WitnessStepKind.IsNull : WitnessStepKind.IsNotNull, tested),
            var other => (outcome ? WitnessStepKind.ConditionTrue : WitnessStepKind.ConditionFalse, other),
        };
        _edge = new(kind, syntax, null, _trail);
    }

    protected override void OnThrow(BasicBlock block) =>
        _edge = block.Operations.Length > 0 ? new(WitnessStepKind.Thrown, block.Operations[block.Operations.Length - 1].Syntax, null, _trail) : _trail;

    protected override void Propagate(FlowNode target, FlowState state)
    {
        if (state.IsReachable && IsNew(target, state))
            _queue.Enqueue((target, state.Clone(), _edge ?? _trail));
        _edge = null;
    }

    private bool IsNew(FlowNode target, FlowState state)
    {
        if (!_seen.TryGetValue(target, out var states))
            _seen.Add(target, states = new());
        if (states.Count >= PathsPerBlock)
            return false;
        foreach (var seen in states)
        {
            if (seen.SaysTheSame(state))
                return false;
        }

        states.Add(state.Clone());
        return true;
    }

    /// <param name="goal">What was found.</param>
    /// <param name="objects">The objects that it is about.</param>
    /// <param name="inside">The calls inside helpers that lead to it.</param>
    private void Add(WitnessGoal goal, ImmutableArray<Token> objects, ImmutableArray<IOperation> inside)
    {
        if (_wanted.Contains(goal) && !_paths.ContainsKey(goal))
            _paths.Add(goal, Describe(objects, inside, _trail));
    }

    private static ImmutableArray<WitnessStep> Describe(ImmutableArray<Token> objects, ImmutableArray<IOperation> inside, Trail? trail)
    {
        var steps = ImmutableArray.CreateBuilder<WitnessStep>();
        foreach (var place in inside)
            steps.Add(Step(WitnessStepKind.Inside, place.Syntax));
        steps.Reverse();
        var moved = false;
        Trail? thrown = null;
        for (var current = trail; current is not null; current = current.Before)
        {
            if (current.Token is { } token)
            {
                // Only the last move of the object says where its state came from, and one that throws need not have happened.
                if (moved || !objects.Contains(token) || thrown?.Syntax.Span.Contains(current.Syntax.Span) == true)
                    continue;
                moved = true;
            }

            if (current.Kind == WitnessStepKind.Thrown)
                thrown = current;
            // Where the state came from is told wherever it stands.
            if (steps.Count < MaximumTold || current.Token is not null)
                steps.Add(Step(current.Kind, current.Syntax));
            else if (steps[steps.Count - 1].Kind != WitnessStepKind.Omitted)
                steps.Add(new(WitnessStepKind.Omitted, Location.None, "…"));
        }

        if (!moved && OriginOf(objects) is { } origin)
            steps.Add(origin);
        steps.Reverse();
        return steps.ToImmutable();
    }

    private static WitnessStep? OriginOf(ImmutableArray<Token> objects)
    {
        if (objects.IsEmpty)
            return null;
        return objects[0].Source.Key switch
        {
            IOperation operation => Step(WitnessStepKind.Origin, operation.Syntax),
            ISymbol { Locations: [{ IsInSource: true } location, ..] } symbol => new(WitnessStepKind.Origin, location, symbol.Name),
            _ => null,
        };
    }

    private static WitnessStep Step(WitnessStepKind kind, SyntaxNode syntax)
    {
        var text = syntax.ToString().TrimEnd(';');
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

    private sealed class Recognizer(WitnessSearch search) : FlowSink
    {
        public override void RequirementNotMet(UnmetRequirement unmet) => search.Add(WitnessGoal.Requirement(unmet.Place.Syntax), unmet.Objects, unmet.Inside);

        public override void ItemsMissing(MissingItems missing) =>
            search.Add(
                WitnessGoal.Items(missing.Place.Syntax), missing.Holder is { } holder ? ImmutableArray.Create(holder) : ImmutableArray<Token>.Empty, missing.Inside);

        public override void AnswerLeftOpen(OpenAnswer open) =>
            search.Add(
                WitnessGoal.Answer(open.Place.Syntax), open.Answer is { } answer ? ImmutableArray.Create(answer) : ImmutableArray<Token>.Empty, ImmutableArray<IOperation>.Empty);

        public override void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about)
        {
            if (search._claiming is { } claiming && SymbolEqualityComparer.Default.Equals(member, claiming))
                search.Add(WitnessGoal.Promise(claiming), ImmutableArray.Create(about), ImmutableArray<IOperation>.Empty);
        }
    }
}
