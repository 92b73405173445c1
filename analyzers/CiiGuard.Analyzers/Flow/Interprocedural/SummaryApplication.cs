using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Carries the effects of a summary over to the state of a caller: the callee's tokens become the caller's.</summary>
internal sealed class SummaryApplication
{
    private readonly FlowState _state;
    private readonly FlowState _exit;
    private readonly FlowScope _scope;
    private readonly IOperation _site;
    private readonly Dictionary<Token, Token?> _tokens = new();
    private readonly List<Token> _created = new();
    private readonly Dictionary<(Slot Slot, ITypeSymbol Type), Token> _unknown = new();
    private readonly Dictionary<Token, ExpectedMoves>? _underWay;

    public SummaryApplication(FlowState state, CallSummary summary, CallInput input, FlowState exit, IOperation site)
    {
        _state = state;
        _exit = exit;
        _scope = state.Scope;
        _site = site;
        _underWay = exit.Expected.Count > 0 && state.Expected.Count > 0 ? state.Expected.ToDictionary(static e => e.Key, static e => e.Value) : null;
        for (var i = 0; i < summary.Objects.Length; i++)
        {
            if (i < input.Objects.Count)
                _tokens[summary.Objects[i]] = input.Objects[i];
        }
    }

    /// <summary>What the body keeps hold of, if it is a handler's.</summary>
    public HandlerKeeping HandlerKeeps { get; init; }

    /// <summary>Applies the exit of the body. With <paramref name="pending"/>, as of a task that was started and need not have finished.</summary>
    public AbstractValue Apply(ImmutableArray<PendingEffect>.Builder? pending)
    {
        // First, for what the exit says of the objects that can be named takes these moves into account.
        ApplyMovesOfNameless(pending);
        var returned = _exit.TryRead(Slot.Return, out var value) ? Translate(value) : AbstractValue.Unknown;
        foreach (var states in _exit.States)
        {
            if (!IsFromCaller(states.Key) || TokenOf(states.Key) is not { } token)
                continue;
            if (_exit.Moved.TryGetValue(states.Key, out var targets))
                Move(token, states.Value, targets, pending);
            else if (pending is not null)
                pending.Add(new(token, states.Value, isFact: true));
            else if (_state.StatesOf(token).Overlaps(states.Value))
                _state.Assume(token, states.Value);
        }

        foreach (var known in new List<KeyValuePair<Token, Token?>>(_tokens))
        {
            if (known.Value is not null && _exit.HasEscaped(known.Key))
                _state.Escape(known.Value);
        }

        ApplyMovesOfFetched(pending);
        ApplyWrites();
        PresetCreated();
        ExpectMoves();
        Defer();
        return returned;
    }

    /// <summary>An object that the body got from elsewhere, not from its caller, may be one that the caller knows.</summary>
    private void ApplyMovesOfFetched(ImmutableArray<PendingEffect>.Builder? pending)
    {
        foreach (var moved in _exit.Moved)
        {
            if (FlowState.IsNameless(moved.Key) || !_exit.HasMovedItself(moved.Key) || IsFromCaller(moved.Key) || !FlowState.IsFetched(moved.Key) || TokenOf(moved.Key) is not { } token)
                continue;
            var after = _exit.StatesOf(moved.Key);
            // Before the move it can have been in any state, and so can have been any object.
            _state.Preset(token, _scope.UniverseOf(token.Type), known: false);
            Move(token, after, moved.Value, pending);
        }
    }

    private void ApplyMovesOfNameless(ImmutableArray<PendingEffect>.Builder? pending)
    {
        foreach (var moved in _exit.Moved)
        {
            if (!FlowState.IsNameless(moved.Key) && !IsOfAnotherBody(moved.Key))
                continue;
            var token = _state.MoveNameless(moved.Key, moved.Value);
            if (pending is null)
                continue;
            _state.ExpectMove(token, moved.Value);
            pending.Add(new(token, _state.StatesOf(token), targets: moved.Value));
        }
    }

    /// <summary>
    /// What a handler captured where it was made, or runs on, is nobody's that calls it; but it may be an object that the caller knows by a name of its own.
    /// </summary>
    private bool IsOfAnotherBody(Token token)
    {
        var root = token.Source;
        return HandlerKeeps switch
        {
            HandlerKeeping.All => root.Kind is TokenKind.This or TokenKind.Parameter || root is { Kind: TokenKind.Static, Key: not (IFieldSymbol or IPropertySymbol) },
            HandlerKeeping.Members => root.Kind == TokenKind.This && !ReferenceEquals(root, token) && !IsFromCaller(root),
            _ => false,
        };
    }

    /// <summary>Tasks that the body started and left to themselves go on in the caller.</summary>
    private void ExpectMoves()
    {
        foreach (var expected in _exit.Expected)
        {
            // What the body made and kept to itself is nothing to the caller.
            var isKnown = _tokens.TryGetValue(expected.Key, out var known) && known is not null;
            if ((!isKnown && expected.Key.Kind == TokenKind.Allocation) || TokenOf(expected.Key) is not { } token)
                continue;
            var started = _underWay is not null && _underWay.TryGetValue(token, out var before) ? expected.Value.All.Except(before.All) : expected.Value.All;
            if (!started.IsEmpty)
                _state.ExpectMove(token, started);
            _state.ExpectMoves(token, expected.Value);
        }
    }

    /// <summary>Delegates that the body stored may run in the caller.</summary>
    private void Defer()
    {
        foreach (var deferred in _exit.Deferred)
        {
            if (TokenOf(deferred.Key.Token) is { } token)
                _state.Defer(token, deferred.Value, deferred.Key.Trigger);
        }
    }

    /// <summary>What the body found out about members of the objects that it made or fetched goes with them.</summary>
    private void PresetCreated()
    {
        foreach (var states in _exit.States)
        {
            if (states.Key.Kind == TokenKind.Member && !IsFromCaller(states.Key) && IsUnderCreated(states.Key) && TokenOf(states.Key) is { } token
                && _state.StatesOf(token).Overlaps(states.Value))
            {
                _state.Assume(token, states.Value);
            }
        }
    }

    private bool IsUnderCreated(Token token)
    {
        for (var current = token.Parent; current is not null; current = current.Parent)
        {
            if (_created.Contains(current))
                return true;
        }

        return false;
    }

    private void Move(Token token, StateSet after, StateSet targets, ImmutableArray<PendingEffect>.Builder? pending)
    {
        if (pending is null)
        {
            _state.MoveLike(token, after, targets);
            return;
        }

        _state.MayMove(token, targets);
        _state.ExpectMove(token, targets);
        pending.Add(new(token, after, targets: targets));
    }

    private void ApplyWrites()
    {
        var created = new List<KeyValuePair<Slot, AbstractValue>>();
        foreach (var slot in _exit.Slots)
        {
            var key = slot.Key;
            if (key.IsTemporary || key.Key is IParameterSymbol)
                continue;
            if (key.Holder is null)
            {
                if (key.Key is IFieldSymbol or IPropertySymbol)
                    WriteStatic(key, slot.Value);
                continue;
            }

            if (key.Key is not (ISymbol or ElementsKey or RuntimeTypeKey) || (key.Key is ElementsKey && _exit.HasEscaped(key.Holder)))
                continue;
            if (TokenOf(key.Holder) is not { } holder)
            {
                if (key.Key is ISymbol && IsOfAnotherBody(key.Holder))
                    WriteAnother(key, slot.Value);
                continue;
            }

            var value = Translate(slot.Value);
            // What is known of a chosen object's member was found out where it was chosen, and is no write.
            if (key.Holder.Kind == TokenKind.Phi && FixedMembers.Contains(key.Key))
            {
                created.Add(new(Slot.Member(holder, key.Key), value));
                continue;
            }

            // A number that was written looks like one that was only read.
            if (value.Token is null)
                _state.ForgetComparisonsOf(key.Key);
            if (IsFromCaller(key.Holder) && _state.Read(Slot.Member(holder, key.Key), slot.Value.Token?.Type).Stored().Equals(value))
                continue;
            _state.WriteMember(holder, key.Key, value, other => Unknown(other, key.Key, slot.Value.Token?.Type));
            if (!IsFromCaller(key.Holder))
                created.Add(new(Slot.Member(holder, key.Key), value));
        }

        // At the exit all of it holds at once: what one object is given does not make another's, which may be the same one, unknown.
        foreach (var slot in created)
            _state.Preset(slot.Key, slot.Value);
    }

    /// <summary>The member of some object was written that has no name here; it may be any that can be the same.</summary>
    private void WriteAnother(Slot slot, AbstractValue value)
    {
        var another = _state.Nameless(slot.Holder!.Type);
        _state.WriteMember(another, slot.Key, AbstractValue.Unknown, other => Unknown(other, slot.Key, value.Token?.Type));
        _state.Clear(Slot.Member(another, slot.Key));
    }

    private void WriteStatic(Slot slot, AbstractValue value)
    {
        var translated = Translate(value);
        if (translated.Token is null)
            _state.ForgetComparisons(written => written.Equals(slot));
        if (!_state.Read(slot, value.Token?.Type).Stored().Equals(translated))
            _state.WriteVariable(slot, translated);
    }

    /// <summary>What an out or ref parameter holds when the body has ended.</summary>
    public AbstractValue TranslateResult(AbstractValue value)
    {
        var translated = Translate(value);
        PresetCreated();
        return translated;
    }

    public AbstractValue Translate(AbstractValue value)
    {
        var elements = ImmutableArray.CreateBuilder<AbstractValue>(value.Elements.Length);
        foreach (var element in value.Elements)
            elements.Add(Translate(element));
        var pending = ImmutableArray.CreateBuilder<PendingEffect>(value.Pending.Length);
        foreach (var effect in value.Pending)
        {
            if (TokenOf(effect.Token) is { } moved)
                pending.Add(new(moved, effect.To, effect.IsFact, effect.Interleaved, effect.Targets));
        }

        return AbstractValue.Create(
            value.Token is { } token ? TokenOf(token) : null,
            value.Cases?.Translate(facts => facts.Translate(TokenOf)),
            pending.ToImmutable(),
            value.Result is null ? null : Translate(value.Result),
            elements.ToImmutable());
    }

    /// <summary>Whether the object was there before the call.</summary>
    private bool IsFromCaller(Token token)
    {
        for (var current = token; ; current = current.Parent!)
        {
            if (_tokens.TryGetValue(current, out var known) && known is not null && !_created.Contains(current))
                return true;
            if (current.Kind != TokenKind.Member)
                return current.Kind == TokenKind.Static && current.Key is ISymbol;
        }
    }

    /// <summary>The caller's name of an object of the callee.</summary>
    public Token? TokenOf(Token token)
    {
        if (_tokens.TryGetValue(token, out var known))
            return known;
        _tokens[token] = null;
        return _tokens[token] = Find(token);
    }

    private Token? Find(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Member:
                return TokenOf(token.Parent!) is { } holder ? _state.Read(Slot.Member(holder, token.Key), token.Type).Token : null;
            case TokenKind.Static when token.Key is IFieldSymbol or IPropertySymbol:
                return _state.Read(Slot.Variable((ISymbol)token.Key), token.Type).Token;
            case TokenKind.Parameter or TokenKind.This or TokenKind.Static:
                return null;
            case TokenKind.Result when token.Key is NamelessKey:
                return _state.Nameless(token.Type);
            case TokenKind.Phi when SinglePart(token) is { } part:
                return part;
            default:
                // What the body made and nobody else got is the caller's own from now on.
                var kind = token.Kind == TokenKind.Allocation && _exit.IsOwn(token) ? TokenKind.Allocation : TokenKind.Result;
                var created = _scope.Tokens.Get(kind, null, new CalleeKey(_site, token.Kind, KeyOf(token)), TypeArguments.AtCall(token.Type, _site));
                _created.Add(token);
                _state.Introduce(created, _exit.StatesOf(token));
                if (_exit.IsKnown(token))
                    _state.MarkKnown(created);
                var parts = ImmutableArray.CreateBuilder<Token>();
                foreach (var part in _exit.PartsOf(token))
                {
                    if (TokenOf(part) is { } translated && !ReferenceEquals(translated, created))
                        parts.Add(translated);
                }

                if (parts.Count > 0)
                    _state.SetParts(created, parts.ToImmutable());
                _state.SetCandidates(created, CandidatesOf(token));
                return created;
        }
    }

    private ImmutableArray<Token> CandidatesOf(Token token)
    {
        var known = _exit.CandidatesOf(token);
        if (known.IsDefault)
            return known;
        var candidates = ImmutableArray.CreateBuilder<Token>(known.Length);
        foreach (var candidate in known)
        {
            if (TokenOf(candidate) is not { } translated)
                return default;
            candidates.Add(translated);
        }

        return candidates.ToImmutable();
    }

    /// <summary>A φ of one caller's object with itself, which differed in the callee only by name.</summary>
    private Token? SinglePart(Token phi)
    {
        Token? single = null;
        foreach (var part in _exit.PartsOf(phi))
        {
            var translated = part.Kind == TokenKind.Phi ? null : TokenOf(part);
            if (translated is null || (single is not null && !ReferenceEquals(single, translated)))
                return null;
            single = translated;
        }

        return single;
    }

    private static object KeyOf(Token token) => token.Parent is null || token.Kind == TokenKind.Older ? token.Key : (token.Parent.Id, token.Key);

    /// <summary>What a member holds that the call may have written by another name of its holder; one object however many of the names it wrote by.</summary>
    private AbstractValue Unknown(Token other, object key, ITypeSymbol? type)
    {
        if (type is null || !_scope.IsObjectType(type))
            return AbstractValue.Unknown;
        var written = (Slot.Member(other, key), type);
        if (!_unknown.TryGetValue(written, out var token))
        {
            token = _scope.Tokens.Get(TokenKind.Result, null, (_site, written, "written"), type);
            _unknown.Add(written, token);
            _state.Introduce(token, _scope.UniverseOf(type));
        }

        return AbstractValue.Object(token);
    }
}
