using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What makes a body run that was handed out.</summary>
internal enum Trigger
{
    /// <summary>Someone invokes a delegate that was stored.</summary>
    Invocation,

    /// <summary>Someone enumerates a sequence that is computed then.</summary>
    Enumeration,
}

/// <summary>Moves of bodies that were handed out and run later, as often as their owner likes: each run may move the objects again.</summary>
internal sealed partial class FlowState
{
    private readonly SharedMap<(Token Token, Trigger Trigger), StateSet> _deferred;

    /// <summary>Moves that may happen from now on, whenever the trigger comes.</summary>
    public IReadOnlyDictionary<(Token Token, Trigger Trigger), StateSet> Deferred => _deferred;

    public void Defer(Token token, StateSet to, Trigger trigger) =>
        _deferred[(token, trigger)] = _deferred.TryGetValue((token, trigger), out var earlier) ? earlier | to : to;

    /// <summary>What was handed out may run here.</summary>
    public void RunDeferred(Trigger trigger)
    {
        if (_deferred.Count == 0)
            return;
        var moves = new Dictionary<StateSet, List<Token>>();
        foreach (var deferred in _deferred)
        {
            if (deferred.Key.Trigger != trigger)
                continue;
            if (!moves.TryGetValue(deferred.Value, out var tokens))
                moves.Add(deferred.Value, tokens = new());
            tokens.Add(deferred.Key.Token);
        }

        foreach (var move in moves)
            MayMove(move.Value, move.Key);
    }

    /// <summary>Each of some objects may have moved: what <see cref="MayMove(Token, StateSet, StateSet?)"/> does for one, with one look at all others.</summary>
    private void MayMove(List<Token> tokens, StateSet target)
    {
        if (tokens.Count == 1)
        {
            MayMove(tokens[0], target);
            return;
        }

        var mentioned = ConditionallyKnown();
        var before = new List<(Token Token, StateSet States)>(tokens.Count);
        foreach (var token in tokens)
        {
            var states = StatesOf(token);
            before.Add((token, states | target));
            if (HasMoved(token, target, mentioned) && _movedItself.Contains(token))
                continue;
            var after = states | target;
            AddMove(token, target);
            _states[token] = after | ExpectedOf(token);
            if (after == target)
                _known.Add(token);
            if (mentioned.Contains(token))
                Forget(token, target, isCertain: after == target);
        }

        var relatives = Relatives.Of(tokens, _parts);
        AddMovesOf(relatives);
        var leaves = !target.Overlaps(_scope.AllStates);
        foreach (var other in TokensWithFacts(mentioned))
        {
            if (!HasMoved(other, target, mentioned) && (relatives is not null && relatives.Contains(other) || (!leaves && other.MayMove && MayBeOneOf(other, before))))
                MoveToo(other, target, mentioned);
        }
    }

    private bool MayBeOneOf(Token other, List<(Token Token, StateSet States)> moved)
    {
        var states = StatesOf(other);
        foreach (var (token, before) in moved)
        {
            if (!ReferenceEquals(other, token) && states.Overlaps(before) && MayBeSameByType(other, token) && MayBeSameApart(other, token))
                return true;
        }

        return false;
    }

    /// <summary>Starts a part whose own moves are wanted; what moved before is given back by <see cref="AddMoves"/>.</summary>
    public FlowState TakeMoves()
    {
        var before = Clone();
        ForgetMoves();
        return before;
    }

    public void AddMoves(FlowState before)
    {
        foreach (var move in before._moved)
            _moved[move.Key] = _moved.TryGetValue(move.Key, out var known) ? known | move.Value : move.Value;
        _movedItself.UnionWith(before._movedItself);
    }

    private void RenameDeferred(Token from, Token to)
    {
        foreach (var trigger in new[] { Trigger.Invocation, Trigger.Enumeration })
        {
            if (!_deferred.TryGetValue((from, trigger), out var states))
                continue;
            _deferred.Remove((from, trigger));
            Defer(to, states, trigger);
        }
    }
}
