using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Answers that were looked at on the way, and which of them may still be open.</summary>
internal sealed partial class FlowState
{
    private readonly SharedSet<Token> _tested;

    /// <summary>A path depends on a condition: the answers that it tells of were looked at, even if this outcome tells nothing of them.</summary>
    private void Test(AbstractValue condition)
    {
        if (_scope.Contracts.Answers is null || condition.Cases is not { } cases)
            return;
        Test(cases);
        // "null or { Result: NoImpact }" tells of the result only where there is one.
        for (var test = condition.Test; test is not null; test = test.Next)
        {
            Test(test.WhenTrue.Cases);
            Test(test.WhenFalse.Cases);
        }
    }

    private void Test(Cases? cases)
    {
        if (cases is null)
            return;
        foreach (var entry in cases.Entries)
            Test(entry.Value);
        Test(cases.Other);
    }

    private void Test(Facts facts)
    {
        foreach (var entry in facts.Entries)
        {
            if (entry.Key.Values is not null)
                _tested.Add(entry.Key);
        }
    }

    /// <summary>What is true of what a query picks. The path does not depend on it: it is the same whatever there is to pick.</summary>
    public void AssumeOfOthers(Facts facts)
    {
        var tested = new SharedSet<Token>(_tested);
        Assume(facts);
        _tested.ReplaceBy(tested);
    }

    /// <summary>Finding an answer failed, and the exception was caught.</summary>
    public void Fail(Token failure)
    {
        _tested.Add(failure);
        _states[failure] = failure.Values!.Open;
    }

    /// <summary>Looks at all answers that were tested on the way.</summary>
    public TestedAnswers LookAtAnswers(Func<Token, bool> isAnswer)
    {
        var answers = new TestedAnswers { Any = _tested.Count > 0 };
        foreach (var token in _tested)
        {
            if (token.Values is not { } values || !Exists(token) || _scope.IsOfNone(token, StatesOf(token)))
                continue;
            var isOpen = StatesOf(token).Overlaps(values.Open);
            if (token.Key is FailureKey)
                answers.Failed |= isOpen;
            else if (!isAnswer(token))
                continue;
            else if (!isOpen)
                AddDecided(token, values, ref answers);
            else if (IsReplaced(token))
                continue;
            else if (StatesOf(token) != values.Universe)
                answers.Open = Earlier(answers.Open, token);
            else
                answers.Untold = Earlier(answers.Untold, token);
        }

        return answers;
    }

    private void AddDecided(Token token, AnswerValues values, ref TestedAnswers answers)
    {
        answers.AnyDecided = true;
        if (OthersOf(token) is { } others)
        {
            if (StatesOf(others).Overlaps(values.Open))
                answers.Open = Earlier(answers.Open, others);
            else if (StatesOf(others).Overlaps(values.Adverse))
                answers.Adverse = Earlier(answers.Adverse, others);
        }

        if (StatesOf(token).Overlaps(values.Adverse))
            answers.Adverse = Earlier(answers.Adverse, token);
        else if (!values.Adverse.IsEmpty && token.Kind == TokenKind.Result)
            answers.LastHarmless = answers.LastHarmless is { } last && last.Id > token.Id ? last : token;
    }

    /// <summary>The answers of all elements among which a query found this one, whichever it is: that one of them says "none" says nothing of the others.</summary>
    private Token? OthersOf(Token answer)
    {
        var key = answer.Root.Key is CalleeKey callee ? callee.Innermost : answer.Root.Key;
        return key is ExampleKey { IsAnyOne: true } && PartsOf(answer.Root) is [var elements] ? NameOf(answer, answer.Root, elements) : null;
    }

    /// <summary>The place of an answer that is null on this path; or may be, where what is known of it otherwise was found out (<c>a is null || a.Result == NoImpact</c>).</summary>
    public ISymbol? FindNullAnswer(Func<ISymbol, bool> isAnswerPlace, Func<ISymbol, bool> mayBeNull)
    {
        foreach (var slot in _slots)
        {
            if (PlaceOf(slot.Key) is { } place && (slot.Value.IsNull || (FactsIfNotNull(slot.Value) is not null && mayBeNull(place) && IsAskedWhereNotNull(slot.Value.Token!))) && isAnswerPlace(place))
                return place;
        }

        return null;
    }

    /// <summary>The variable or member, of a generic type's object with the types that the object has: the value of a pair may be null where its type says so.</summary>
    private static ISymbol? PlaceOf(Slot slot)
    {
        if (slot is { Holder.Type: INamedTypeSymbol { IsGenericType: true } holder, Key: ISymbol { ContainingType: { } declaring } member }
            && SymbolEqualityComparer.Default.Equals(holder.OriginalDefinition, declaring.OriginalDefinition))
        {
            foreach (var candidate in holder.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition))
                    return candidate;
            }
        }

        return slot.Key as ISymbol;
    }

    /// <summary>Whether an answer of the object's was looked at by itself; what <c>?.</c> gives is an answer of its own, which says for itself that there may be none.</summary>
    private bool IsAskedWhereNotNull(Token token)
    {
        foreach (var asked in _tested)
        {
            if (asked.Values is not null && !ReferenceEquals(asked, token) && IsOrDescendsFrom(asked, token) && !IsPartOfTested(asked))
                return true;
        }

        return false;
    }

    private bool IsPartOfTested(Token token)
    {
        foreach (var chosen in _tested)
        {
            if (chosen.Kind == TokenKind.Phi && !ReferenceEquals(chosen, token) && Reaches(chosen, token))
                return true;
        }

        return false;
    }

    /// <summary>What is true of an object that may be null, if it is not.</summary>
    private static Facts? FactsIfNotNull(AbstractValue value) =>
        value is { Token: { Values: null }, Cases: { IsConstant: false } cases } && cases.Names(Flow.Cases.Null) && !cases.For(Flow.Cases.Null).IsImpossible
        && cases.Other is { IsNone: false, IsImpossible: false } facts
            ? facts
            : null;

    /// <summary>The same state for the case that no object is null of which a pattern told something: what it told is true then.</summary>
    public FlowState WhereNothingIsNull()
    {
        FlowState? narrowed = null;
        foreach (var slot in _slots)
        {
            if (slot.Key.Key is ISymbol && FactsIfNotNull(slot.Value) is { } facts)
                (narrowed ??= Clone()).Assume(facts);
        }

        return narrowed is { IsReachable: true } ? narrowed : this;
    }

    /// <summary>Whether another answer was taken instead of an open one, and that is not open: <c>stored ?? Ask()</c>.</summary>
    private bool IsReplaced(Token token)
    {
        foreach (var chosen in _tested)
        {
            if (chosen.Kind == TokenKind.Phi && chosen.Values is { } values && !ReferenceEquals(chosen, token) && !StatesOf(chosen).Overlaps(values.Open) && Reaches(chosen, token))
                return true;
        }

        return false;
    }

    // Whichever was known first, so that the message does not depend on the order of a set.
    private static Token Earlier(Token? one, Token other) => one is null || other.Id < one.Id ? other : one;
}

/// <summary>What is known on a path of the answers that were looked at.</summary>
internal struct TestedAnswers
{
    /// <summary>Whether any was looked at.</summary>
    public bool Any;

    /// <summary>Whether the path is one on which some answer is there.</summary>
    public bool AnyDecided;

    /// <summary>An answer that says, or may say, that there is an effect.</summary>
    public Token? Adverse;

    /// <summary>The last answer that was asked for here and says that there is none.</summary>
    public Token? LastHarmless;

    /// <summary>An answer of an effect that nobody was asked about again.</summary>
    public readonly Token? AdverseInTheEnd => Adverse is { } adverse && LastHarmless is { } harmless && harmless.Id > adverse.Id ? null : Adverse;

    /// <summary>Whether finding one may have failed.</summary>
    public bool Failed;

    /// <summary>An answer that may be open, where the path depends on what it is.</summary>
    public Token? Open;

    /// <summary>An answer of which this path knows nothing any more.</summary>
    public Token? Untold;
}
