using System.Collections.Generic;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Moves that started tasks will make some time: until a task is awaited, its target stays possible whatever else happens to the object.</summary>
internal sealed partial class FlowState
{
    private readonly SharedMap<Token, ExpectedMoves> _expected;

    /// <summary>What is under way, by the name of the object that each task was started on.</summary>
    public IReadOnlyDictionary<Token, ExpectedMoves> Expected => _expected;

    /// <summary>A task that was started may move the object at any time until it is awaited.</summary>
    public void ExpectMove(Token token, StateSet to) => SetExpected(token, ExpectedFor(token).And(to));

    /// <summary>The same tasks are under way here as somewhere else.</summary>
    public void ExpectMoves(Token token, ExpectedMoves moves) => SetExpected(token, ExpectedFor(token) | moves);

    /// <summary>The task that would move the object has ended.</summary>
    public void ForgetExpectedMove(Token token, StateSet to)
    {
        if (!_expected.TryGetValue(token, out var expected))
            return;
        var left = expected.Without(to);
        if (left.IsEmpty)
            _expected.Remove(token);
        else
            _expected[token] = left;
    }

    /// <summary>Facts that were found here, as they may be later on: a task under way may already have made them untrue.</summary>
    public Facts Lasting(Facts facts)
    {
        if (_expected.Count == 0)
            return facts;
        foreach (var entry in facts.Entries)
        {
            if (ExpectedOf(entry.Key) is { IsEmpty: false } expected)
                facts = facts.Changed(entry.Key, expected);
        }

        return facts;
    }

    private ExpectedMoves ExpectedFor(Token token) => _expected.TryGetValue(token, out var known) ? known : default;

    private void SetExpected(Token token, ExpectedMoves moves)
    {
        if (!token.MayMove)
            return;
        _expected[token] = moves;
        _states[token] = StatesOf(token) | moves.All;
    }

    /// <summary>States that tasks under way may move the object to, by this or by another name.</summary>
    private StateSet ExpectedOf(Token token)
    {
        var states = StateSet.Empty;
        foreach (var expected in _expected)
        {
            if (ReferenceEquals(expected.Key, token) || MayBeSame(expected.Key, token))
                states |= expected.Value.All;
        }

        return states;
    }

    /// <summary>The tasks go on, on an object that is known by another name from now on.</summary>
    private void RenameExpected(Token from, Token to)
    {
        if (!_expected.TryGetValue(from, out var moves))
            return;
        _expected.Remove(from);
        ExpectMoves(to, moves);
    }
}
