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
        foreach (var deferred in new List<KeyValuePair<(Token Token, Trigger Trigger), StateSet>>(_deferred))
        {
            if (deferred.Key.Trigger == trigger)
                MayMove(deferred.Key.Token, deferred.Value);
        }
    }

    /// <summary>Starts a part whose own moves are wanted; what moved before is given back by <see cref="AddMoves"/>.</summary>
    public IReadOnlyDictionary<Token, StateSet> TakeMoves()
    {
        var moves = new SharedMap<Token, StateSet>(_moved);
        _moved.Clear();
        return moves;
    }

    public void AddMoves(IReadOnlyDictionary<Token, StateSet> moves)
    {
        foreach (var move in moves)
            _moved[move.Key] = _moved.TryGetValue(move.Key, out var known) ? known | move.Value : move.Value;
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
