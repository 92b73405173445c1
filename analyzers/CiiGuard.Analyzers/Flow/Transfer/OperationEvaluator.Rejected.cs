using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Answers that a filter leaves out: what is concluded from the others is concluded without them. A filtered sequence remembers what is true of what it
/// left out, if there may be open answers among it.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private static readonly object RejectedKey = new();

    private void NoteRejected(IInvocationOperation filter, IOperation predicate, Token source, Token filtered, ITypeSymbol elementType)
    {
        if (_contracts.Answers is null || UnknownOf((filter, "rejected"), elementType).Token is not { } rejected)
            return;
        _state.CopyKnowledge(ElementsOf(source, elementType), rejected);
        var kept = FactsOfElement(predicate, rejected, outcome: true, filter);
        var left = FactsOfElement(predicate, rejected, outcome: false, filter);
        var facts = RejectedBy(source);
        foreach (var entry in kept.Entries)
        {
            if (entry.Key.Values is not { } values || left.IsImpossible)
                continue;
            var others = (left.TryGet(entry.Key, out var states) ? states : values.Universe) & _state.StatesOf(entry.Key);
            // No open answer is kept, and some that is left out may be one; or nothing but open ones is left out.
            if (entry.Value.Overlaps(values.Open) ? !others.IsEmpty && others.IsSubsetOf(values.Open) : others.Overlaps(values.Open))
                facts = facts.And(Facts.Of(entry.Key, values.Open));
        }

        if (!facts.IsNone)
            _state.Preset(Slot.Member(filtered, RejectedKey), AbstractValue.Boolean(facts, Facts.None));
    }

    /// <summary>There is an element for which the predicate has the outcome: what that tells of it. Where it has it for none, that element is like the others.</summary>
    private (Facts IfOne, Facts IfNone) FactsOfExample(IOperation predicate, Token sequence, ITypeSymbol elementType, bool outcome, IInvocationOperation site)
    {
        if (_contracts.Answers is not { } answers || UnknownOf(new ExampleKey(site, outcome && AsksForAnswerOnly(predicate, answers)), elementType).Token is not { } example)
            return (Facts.None, Facts.None);
        var elements = ElementsOf(sequence, elementType);
        _state.CopyKnowledge(elements, example);
        var ifOne = Possible(FactsOfElement(predicate, example, outcome, site));
        foreach (var fact in ifOne.Entries)
        {
            _scope.NoteExample(fact.Key, fact.Value);
            // One that says "none" is one among others.
            if (fact.Key.Values is { } values && !fact.Value.Overlaps(values.Open | values.Adverse))
                _state.SetParts(example, ImmutableArray.Create(elements));
        }

        return (ifOne, Possible(FactsOfElement(predicate, example, !outcome, site)));

        static Facts Possible(Facts facts) => facts.IsImpossible ? Facts.None : facts;
    }

    private bool AsksForAnswerOnly(IOperation predicate, IAnswerContracts answers)
    {
        var delegated = Lowered.Unconverted(predicate);
        if (delegated is IDelegateCreationOperation { Target: var target })
            delegated = target;
        return delegated switch
        {
            IFlowAnonymousFunctionOperation lambda => new AnswerPredicates(answers).AsksForAnswerOnly(_graph.GetAnonymousFunctionControlFlowGraph(lambda, _cancellation), lambda.Symbol),
            IMethodReferenceOperation { Method: var method } => new AnswerPredicates(answers).AsksForAnswerOnly(method),
            _ => false,
        };
    }

    /// <summary>A sequence is made of another one's elements.</summary>
    private void PassOnRejected(Token source, Token? made)
    {
        if (made is not null && RejectedBy(source) is { IsNone: false } facts)
            _state.Preset(Slot.Member(made, RejectedKey), AbstractValue.Boolean(facts, Facts.None));
    }

    /// <summary>What is true of the elements that the sequence left out.</summary>
    private Facts RejectedBy(Token sequence) =>
        _contracts.Answers is not null && _state.TryRead(Slot.Member(sequence, RejectedKey), out var rejected) ? rejected.When(true) : Facts.None;

    /// <summary><c>answers.Count(predicate)</c> where it is compared with none or one: none means that the predicate holds for no answer.</summary>
    private AbstractValue? EvaluateCount(IInvocationOperation count)
    {
        if (_contracts.Answers is null || count.TargetMethod.Name is not ("Count" or "LongCount") || count.Parent is not IBinaryOperation comparison
            || (comparison.LeftOperand.ConstantValue is not { HasValue: true, Value: 0 or 1 or 0L or 1L } && comparison.RightOperand.ConstantValue is not { HasValue: true, Value: 0 or 1 or 0L or 1L }))
        {
            return null;
        }

        var (source, predicate) = Operands(count);
        if (source is null || ValueOf(source).Token is not { } sequence || ElementType(source) is not { } elementType)
            return null;
        var none = RejectedBy(sequence);
        if (predicate is not null)
            none = none.And(FactsOfElements(predicate, sequence, elementType, outcome: false, count));
        return none.IsNone
            ? null
            : AbstractValue.Conditional(Cases.Of(new System.Collections.Generic.KeyValuePair<object, Facts>[] { new(0L, none), new(1L, Facts.None) }, Facts.Impossible));
    }
}
