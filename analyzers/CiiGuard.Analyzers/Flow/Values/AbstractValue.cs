using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What the analysis knows of the value of an expression or a slot. Immutable, compared by content.</summary>
internal sealed class AbstractValue : IEquatable<AbstractValue>
{
    public static readonly AbstractValue Unknown = new();

    private readonly Cases? _cases;

    /// <summary>The object that the value refers to.</summary>
    public Token? Token { get; private init; }

    /// <summary>What being this or that constant would imply.</summary>
    public Cases? Cases
    {
        get => _cases ?? Token?.ValueCases;
        private init => _cases = value;
    }

    /// <summary>Effects that happen for sure only once the awaitable has completed.</summary>
    public ImmutableArray<PendingEffect> Pending { get; private init; } = ImmutableArray<PendingEffect>.Empty;

    /// <summary>What awaiting the value gives.</summary>
    public AbstractValue? Result { get; private init; }

    /// <summary>Elements of a tuple.</summary>
    public ImmutableArray<AbstractValue> Elements { get; private init; } = ImmutableArray<AbstractValue>.Empty;

    /// <summary>Where the value was read from; a test of the value then tells something about that place.</summary>
    public Slot? Source { get; private init; }

    /// <summary>For a boolean: what its being true or false tells about another slot.</summary>
    public SlotTest? Test { get; private init; }

    /// <summary>For a boolean: the two objects that it compares; true means that they are one.</summary>
    public IdentityTest? Identity { get; private init; }

    public bool IsNull => ReferenceEquals(Cases?.ConstantKey, Flow.Cases.Null);

    public bool IsAwaitable => Result is not null || !Pending.IsEmpty;

    public static AbstractValue Object(Token token) => new() { Token = token };

    public static AbstractValue Constant(object? constant) => new() { Cases = Flow.Cases.Constant(Flow.Cases.KeyOf(constant)) };

    public static AbstractValue Conditional(Cases cases) => new() { Cases = cases };

    public static AbstractValue Boolean(Facts whenTrue, Facts whenFalse, SlotTest? test = null) =>
        new() { Cases = Flow.Cases.Boolean(whenTrue, whenFalse), Test = test };

    public static AbstractValue Tuple(ImmutableArray<AbstractValue> elements) => new() { Elements = elements };

    public static AbstractValue Create(
        Token? token, Cases? cases, ImmutableArray<PendingEffect> pending, AbstractValue? result, ImmutableArray<AbstractValue> elements) =>
        token is null && cases is null && pending.IsEmpty && result is null && elements.IsEmpty
            ? Unknown
            : new() { Token = token, Cases = cases, Pending = pending, Result = result, Elements = elements };

    public static AbstractValue Same(IdentityTest test) => new() { Identity = test };

    public AbstractValue From(Slot source) => new(this) { Source = source };

    public AbstractValue WithoutSource() => Source is null ? this : new(this) { Source = null };

    public AbstractValue WithToken(Token? token) => ReferenceEquals(token, Token) ? this : new(this) { Token = token };

    public AbstractValue WithCases(Cases? cases) => ReferenceEquals(cases, Cases) ? this : new(this) { Cases = cases };

    public AbstractValue WithPending(ImmutableArray<PendingEffect> pending, AbstractValue? result) => new(this) { Pending = pending, Result = result };

    public AbstractValue WithTest(SlotTest? test) => ReferenceEquals(test, Test) ? this : new(this) { Test = test };

    public AbstractValue WithElements(ImmutableArray<AbstractValue> elements) => new(this) { Elements = elements };

    /// <summary>The value as it is stored: where it came from, and what it would tell of other slots, does not outlive the expression.</summary>
    public AbstractValue Stored() => Source is null && Test is null && Identity is null ? this : new(this) { Source = null, Test = null, Identity = null };

    /// <summary>Facts that hold if this boolean has the given outcome.</summary>
    public Facts When(bool outcome) => Cases is null ? Facts.None : Cases.For(outcome ? Flow.Cases.True : Flow.Cases.False);

    /// <summary>The value after the object behind <paramref name="token"/> moved on to <paramref name="target"/>, for certain or perhaps.</summary>
    public AbstractValue Changed(Token token, StateSet target, bool isCertain)
    {
        StateSet? added = isCertain ? null : target;
        var cases = Cases?.Changed(token, added);
        var pending = Pending;
        for (var i = 0; i < pending.Length; i++)
        {
                if (ReferenceEquals(pending[i].Token, token) && !target.IsSubsetOf(pending[i].Interleaved))
                pending = pending.SetItem(i, pending[i].InterleavedWith(target));
        }

        var elements = Elements;
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i].Changed(token, target, isCertain);
            if (!ReferenceEquals(element, elements[i]))
                elements = elements.SetItem(i, element);
        }

        var result = Result?.Changed(token, target, isCertain);
        if (ReferenceEquals(cases, Cases) && pending == Pending && elements == Elements && ReferenceEquals(result, Result))
            return this;
        return new(this) { Cases = cases, Pending = pending, Elements = elements, Result = result };
    }

    /// <summary>The value after <paramref name="from"/> came to be called <paramref name="to"/> (an allocation site made a newer object).</summary>
    public AbstractValue Renamed(Token from, Token to)
    {
        if (!Mentions(from))
            return this;
        var token = ReferenceEquals(Token, from) ? to : Token;
        // A reference into the older object is not followed any more.
        var cases = PlaceKey.IsInto(from, Cases) ? null : Cases?.Translate(facts => facts.Translate(t => ReferenceEquals(t, from) ? to : t));
        var elements = Elements.IsEmpty ? Elements : Elements.Select(e => e.Renamed(from, to)).ToImmutableArray();
        var pending = Pending.RemoveAll(p => ReferenceEquals(p.Token, from));
        return new(this) { Token = token, Cases = cases, Elements = elements, Pending = pending, Result = Result?.Renamed(from, to) };
    }

    /// <summary>Whether the value leads to the object, or says something of it.</summary>
    private bool Mentions(Token token)
    {
        if (ReferenceEquals(Token, token) || (Cases is { } cases && (cases.Mentions(token) || PlaceKey.IsInto(token, cases))))
            return true;
        foreach (var effect in Pending)
        {
            if (ReferenceEquals(effect.Token, token))
                return true;
        }

        foreach (var element in Elements)
        {
            if (element.Mentions(token))
                return true;
        }

        return Result?.Mentions(token) == true;
    }

    /// <summary>Calls <paramref name="visit"/> with every object that the value leads to.</summary>
    public void VisitTokens(Action<Token> visit)
    {
        if (Token is { } token)
            visit(token);
        foreach (var effect in Pending)
            visit(effect.Token);
        foreach (var element in Elements)
            element.VisitTokens(visit);
        Result?.VisitTokens(visit);
    }

    /// <summary>Adds the objects that <see cref="Changed"/> would have to be asked about.</summary>
    public void AddMentioned(HashSet<Token> tokens)
    {
        if (Cases is { } cases)
        {
            foreach (var entry in cases.Entries)
            {
                foreach (var fact in entry.Value.Entries)
                    tokens.Add(fact.Key);
            }

            foreach (var fact in cases.Other.Entries)
                tokens.Add(fact.Key);
        }

        foreach (var effect in Pending)
            tokens.Add(effect.Token);
        foreach (var element in Elements)
            element.AddMentioned(tokens);
        Result?.AddMentioned(tokens);
    }

    /// <summary>The value without what it tells of objects that nobody can ask about any more.</summary>
    public AbstractValue Without(Func<Token, bool> isDead)
    {
        var cases = Cases?.Without(isDead);
        var elements = Elements;
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i].Without(isDead);
            if (!ReferenceEquals(element, elements[i]))
                elements = elements.SetItem(i, element);
        }

        var result = Result?.Without(isDead);
        return ReferenceEquals(cases, Cases) && elements == Elements && ReferenceEquals(result, Result)
            ? this
            : new(this) { Cases = cases, Elements = elements, Result = result };
    }

    public bool Equals(AbstractValue? other) =>
        other is not null
        && ReferenceEquals(Token, other.Token)
        && Equals(Cases, other.Cases)
        && (Pending == other.Pending || Pending.SequenceEqual(other.Pending))
        && Equals(Result, other.Result)
        && (Elements == other.Elements || Elements.SequenceEqual(other.Elements))
        && Nullable.Equals(Source, other.Source)
        && Equals(Test, other.Test)
        && Equals(Identity, other.Identity);

    public override bool Equals(object? obj) => Equals(obj as AbstractValue);

    public override int GetHashCode() => unchecked(((Token?.Id ?? -1) * 397) ^ (Cases?.GetHashCode() ?? 0));

    private AbstractValue()
    {
    }

    private AbstractValue(AbstractValue original)
    {
        Token = original.Token;
        _cases = original._cases;
        Pending = original.Pending;
        Result = original.Result;
        Elements = original.Elements;
        Source = original.Source;
        Test = original.Test;
        Identity = original.Identity;
    }
}
