using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What a callee can see of its caller's state, in a form that does not depend on the caller: objects are numbered in the order in which they
/// are reached from the arguments. Calls with equal input have equal results, so one analysis of the body serves them all.
/// </summary>
internal sealed class CallInput : IEquatable<CallInput>
{
    private const int MaximumObjects = 192;

    private readonly FlowState _caller;
    private readonly List<Token> _objects = new();
    private readonly Dictionary<Token, int> _numbers = new();

    /// <summary>What the caller knows of the members of each object; gathered once, as an input may tell of hundreds of objects.</summary>
    private readonly Dictionary<Token, List<(object Key, AbstractValue Value)>> _members = new();

    /// <summary>How many of the objects the callee knows by a name, and not only because something of them is under way.</summary>
    private int _given;

    /// <summary>Objects that stand for others as well, from which nothing is known to be distinct.</summary>
    private readonly HashSet<Token> _standIns = new();
    private UntoldMembers _untold = null!;
    private readonly List<object> _key = new();
    private readonly List<Action<Builder>> _presets = new();
    private int _hash = 17;

    private CallInput(FlowState caller) => _caller = caller;

    private CallInput(CallInput input, bool tracksThrown)
    {
        _caller = null!;
        _key = input._key;
        _hash = input._hash;
        TracksThrown = tracksThrown;
    }

    /// <summary>The input for comparison only: keeps nothing of the caller alive.</summary>
    public CallInput ToKey() => new(this, TracksThrown);

    /// <summary>The same for a caller that handles exceptions; for comparison only.</summary>
    public CallInput ToTrackingKey() => new(this, tracksThrown: true);

    /// <summary>Whether the caller asks what is true when an exception leaves the callee, for something there handles it. It is not cheap to find out.</summary>
    public bool TracksThrown { get; init; }

    /// <summary>Whether the first object is what the member is called on.</summary>
    public bool HasReceiver { get; private set; }

    /// <summary>There are more objects than are told of; what the callee does to the others is not found out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The caller's tokens by number.</summary>
    public IReadOnlyList<Token> Objects => _objects;

    public static CallInput Create(FlowState caller, IMethodSymbol method, Token? receiver, IEnumerable<(IParameterSymbol Parameter, AbstractValue Value)> arguments, bool tracksThrown)
    {
        var input = new CallInput(caller) { TracksThrown = tracksThrown };
        input.AddKey(method);
        input.HasReceiver = receiver is not null;
        if (receiver is not null)
            input.AddRoot("this", AbstractValue.Object(receiver), static (_, _) => { });
        foreach (var (parameter, value) in arguments)
            input.AddRoot(parameter, value, (builder, translated) => builder.VariableIs(parameter, translated));
        input.GatherMembers();
        input._untold = new(caller, input._members, input._objects);
        input.AddStatics();
        input._given = input._objects.Count;
        input.AddUnderWay();
        for (var i = 0; i < input._objects.Count; i++)
            input.AddObject(i);
        input.AddDistinctPairs();
        return input;
    }

    /// <summary>Builds the state in which the callee starts, and names the callee's tokens by the same numbers.</summary>
    /// <remarks>The receiver, if there is one, is the first object.</remarks>
    public (FlowState Entry, ImmutableArray<Token> Objects) CreateEntry(FlowScope scope)
    {
        var builder = new Builder(this, scope);
        foreach (var preset in _presets)
            preset(builder);
        return (builder.State, builder.Objects());
    }

    public bool Equals(CallInput? other)
    {
        if (other is null || _hash != other._hash || TracksThrown != other.TracksThrown || _key.Count != other._key.Count)
            return false;
        for (var i = 0; i < _key.Count; i++)
        {
            if (!KeyComparer.Instance.Equals(_key[i], other._key[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as CallInput);

    public override int GetHashCode() => _hash;

    private void AddKey(object part)
    {
        _key.Add(part);
        _hash = unchecked((_hash * 31) + KeyComparer.Instance.GetHashCode(part));
    }

    private int NumberOf(Token token)
    {
        if (_numbers.TryGetValue(token, out var number))
            return number;
        if (_objects.Count >= MaximumObjects)
        {
            IsCut = true;
            return -1;
        }

        _objects.Add(token);
        _numbers.Add(token, _objects.Count - 1);
        return _objects.Count - 1;
    }

    private void AddRoot(object root, AbstractValue value, Action<Builder, AbstractValue> preset)
    {
        AddKey(root);
        var description = Describe(value);
        _presets.Add(builder => preset(builder, builder.Translate(description)));
    }

    private void AddStatics()
    {
        var statics = new List<ISymbol>();
        foreach (var slot in _caller.Slots.Keys)
        {
            if (slot is { Holder: null, Key: IFieldSymbol or IPropertySymbol })
                statics.Add((ISymbol)slot.Key);
        }

        foreach (var token in _caller.States.Keys)
        {
            if (token is { Kind: TokenKind.Static, Key: IFieldSymbol or IPropertySymbol } && !statics.Contains((ISymbol)token.Key, SymbolEqualityComparer.Default))
                statics.Add((ISymbol)token.Key);
        }

        foreach (var symbol in statics.OrderBy(static s => s.ContainingType?.Name + "." + s.Name, StringComparer.Ordinal))
        {
            var type = (symbol as IFieldSymbol)?.Type ?? (symbol as IPropertySymbol)?.Type;
            var held = _caller.Read(Slot.Variable(symbol), type);
            if (_untold.Tells(symbol, held))
                AddRoot(symbol, held, (builder, value) => builder.VariableIs(symbol, value));
        }
    }

    /// <summary>
    /// A task under way, or a delegate that was stored, may move an object that the callee reaches under another name, so the callee must know of all of them.
    /// </summary>
    private void AddUnderWay()
    {
        var expecting = new List<Token>();
        foreach (var expected in _caller.Expected.OrderByDescending(static e => e.Value.All.Bits).ThenByDescending(static e => e.Value.Lasting.Bits).ThenBy(static e => e.Key.Id))
        {
            if (IsCovered(expected.Key, expecting, other => expected.Value.IsCoveredBy(_caller.Expected[other])))
                continue;
            expecting.Add(expected.Key);
            AddRoot("under way", AbstractValue.Object(expected.Key), static (_, _) => { });
        }

        var deferring = new List<Token>();
        foreach (var deferred in _caller.Deferred.OrderBy(static d => d.Key.Trigger).ThenBy(static d => d.Key.Token.Id))
        {
            var (trigger, states) = (deferred.Key.Trigger, deferred.Value);
            if (IsCovered(deferred.Key.Token, deferring, other => _caller.Deferred.TryGetValue((other, trigger), out var known) && states.IsSubsetOf(known)))
                continue;
            var number = NumberOf(deferred.Key.Token);
            if (number < 0)
                continue;
            deferring.Add(deferred.Key.Token);
            AddKey(trigger);
            AddKey(number);
            AddKey(states);
            _presets.Add(builder => builder.State.Defer(builder.ObjectOf(number), states, trigger));
        }
    }

    /// <summary>
    /// Whether the callee is told the same of another object that it knows by nothing but its type. One stands for all of them, and may be whatever one of
    /// them may be: each call that starts something would hand on what those before it have started otherwise, and a body that stores a delegate and calls
    /// itself would be a new input at each depth.
    /// </summary>
    private bool IsCovered(Token token, List<Token> told, Func<Token, bool> saysTheSame)
    {
        if (!IsKnownByTypeOnly(token))
            return false;
        foreach (var other in told)
        {
            if (!SymbolEqualityComparer.Default.Equals(other.Type, token.Type) || !IsKnownByTypeOnly(other) || !_caller.CandidatesOf(other).IsDefault
                || !_caller.StatesOf(token).IsSubsetOf(_caller.StatesOf(other)) || !saysTheSame(other))
            {
                continue;
            }

            _standIns.Add(other);
            return true;
        }

        return false;
    }

    private bool IsKnownByTypeOnly(Token token) =>
        !(_numbers.TryGetValue(token, out var number) && number < _given) && !token.IsHoldings && !_caller.IsKnown(token) && _caller.Scope.UniverseOf(token.Type).IsSubsetOf(_caller.StatesOf(token));

    private void AddObject(int number)
    {
        var token = _objects[number];
        var states = _caller.StatesOf(token);
        var known = _caller.IsKnown(token);
        AddKey(states);
        AddKey(known);
        var type = InputObject.TypeOf(token);
        AddKey((object?)type.Type ?? "untyped");
        AddKey(type.IsExact);
        _presets.Add(builder => builder.State.Preset(builder.ObjectOf(number), states, known));
        if (_caller.Expected.TryGetValue(token, out var expected))
        {
            AddKey(expected);
            _presets.Add(builder => builder.State.ExpectMoves(builder.ObjectOf(number), expected));
        }

        AddCandidates(number, token);
        if (!_members.TryGetValue(token, out var members))
            return;
        members.Sort(static (a, b) => string.CompareOrdinal(NameOf(a.Key), NameOf(b.Key)));
        foreach (var (key, value) in members)
        {
            if (!_untold.Tells(key, value))
                continue;
            AddKey(number);
            AddRoot(key, value, (builder, translated) => builder.MemberIs(number, key, translated));
        }
    }

    private void GatherMembers()
    {
        foreach (var slot in _caller.Slots)
        {
            if (slot.Key.Holder is { } holder && slot.Key.Key is (ISymbol or HoldingsKey or ElementsKey))
                MembersOf(holder).Add((slot.Key.Key, slot.Value));
        }

        // A member that was only read has no slot; objects below it show that it was.
        var shown = new HashSet<Token>();
        foreach (var seen in _caller.States.Keys)
        {
            for (var member = seen; member.Kind == TokenKind.Member && shown.Add(member); member = member.Parent!)
            {
                if (member.Key is not (ISymbol or HoldingsKey or ElementsKey))
                    continue;
                var members = MembersOf(member.Parent!);
                if (!members.Exists(m => KeyComparer.Instance.Equals(m.Key, member.Key)))
                    members.Add((member.Key, AbstractValue.Object(member)));
            }
        }

        List<(object Key, AbstractValue Value)> MembersOf(Token holder)
        {
            if (!_members.TryGetValue(holder, out var members))
                _members.Add(holder, members = new());
            return members;
        }
    }

    private void AddCandidates(int number, Token token)
    {
        var candidates = _caller.CandidatesOf(token);
        // What a variable of the caller still leads to may be given other elements while the callee's sequence is in use.
        if (candidates.IsDefault || _caller.IsHeldCollection(token))
            return;
        var numbers = ImmutableArray.CreateBuilder<int>(candidates.Length);
        foreach (var candidate in candidates)
            numbers.Add(NumberOf(candidate));
        if (numbers.Contains(-1))
            return;
        AddKey(("one of", numbers.Count));
        foreach (var candidate in numbers)
            AddKey(candidate);
        _presets.Add(builder => builder.State.SetCandidates(builder.ObjectOf(number), numbers.Select(builder.ObjectOf).ToImmutableArray()));
    }

    private static string NameOf(object key) => (key as ISymbol)?.Name ?? (key is ElementsKey ? ElementsKey.Name : HoldingsKey.Name);

    private void AddDistinctPairs()
    {
        for (var i = 0; i < _objects.Count; i++)
        {
            for (var j = i + 1; j < _objects.Count; j++)
            {
                if (_standIns.Contains(_objects[i]) || _standIns.Contains(_objects[j]))
                    continue;
                // What cannot be one object by its types is told apart in the callee as well.
                if (!_caller.Scope.MayHaveSameType(_objects[i].Type, _objects[j].Type) || _caller.MayBeSame(_objects[i], _objects[j]))
                    continue;
                var (left, right) = (i, j);
                AddKey((left, right));
                _presets.Add(builder => builder.State.MarkDistinct(builder.ObjectOf(left), builder.ObjectOf(right)));
            }
        }
    }

    private Description Describe(AbstractValue value)
    {
        var number = value.Token is { } token ? NumberOf(token) : -1;
        AddKey(number);
        if (value.Cases is not { } cases)
            return new(number, null);
        foreach (var entry in cases.Entries)
        {
            AddKey(entry.Key);
            DescribeFacts(entry.Value);
        }

        DescribeFacts(cases.Other);
        return new(number, cases);
    }

    private void DescribeFacts(Facts facts)
    {
        AddKey(facts.IsImpossible);
        foreach (var entry in facts.Entries)
        {
            AddKey(NumberOf(entry.Key));
            AddKey(entry.Value);
        }
    }

    /// <summary>A value with the caller's tokens replaced by numbers.</summary>
    private sealed class Description(int number, Cases? cases)
    {
        public int Number { get; } = number;

        public Cases? Cases { get; } = cases;
    }

    private sealed class Builder(CallInput input, FlowScope scope)
    {
        private readonly Token?[] _tokens = new Token?[input._objects.Count];

        public FlowState State { get; } = new(scope);

        public Token ObjectOf(int number) => _tokens[number] ??= scope.Tokens.Get(
            TokenKind.Static, new InputObject(number, InputObject.TypeOf(input._objects[number])), input._objects[number].Type);

        public ImmutableArray<Token> Objects() => Enumerable.Range(0, _tokens.Length).Select(ObjectOf).ToImmutableArray();

        public void VariableIs(ISymbol variable, AbstractValue value) => State.Preset(Slot.Variable(variable), value);

        public void MemberIs(int holder, object key, AbstractValue value) => State.Preset(Slot.Member(ObjectOf(holder), key), value);

        public AbstractValue Translate(Description description) => AbstractValue.Create(
            description.Number >= 0 ? ObjectOf(description.Number) : null,
            description.Cases?.Translate(TranslateFacts),
            ImmutableArray<PendingEffect>.Empty,
            null,
            ImmutableArray<AbstractValue>.Empty);

        private Facts TranslateFacts(Facts facts) => facts.Translate(token =>
        {
            return input._numbers.TryGetValue(token, out var number) ? ObjectOf(number) : null;
        });
    }
}
