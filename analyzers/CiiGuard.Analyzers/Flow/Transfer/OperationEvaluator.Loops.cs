using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A loop that goes through a whole collection leaves its elements as each round left its own: <c>foreach (var c in all) c.Review.EnsureCleared();</c>.
/// The rounds are collected in one object; where the loop ends because there is no more element, the elements are those that it has seen.
/// </summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>The enumerator is asked for the next element; null if what comes next time may be others.</summary>
    private AbstractValue? MoveOn(IInvocationOperation next)
    {
        if (!next.IsImplicit || LoopAt(next) is not { } loop || next.Instance is not { } enumerator || ValueOf(enumerator).Token is not { } sequence
            || !IsKept(sequence) || ElementTypeOf(sequence.Type) is not { } elementType || !_scope.IsObjectType(elementType))
        {
            return null;
        }

        // What can be but one object is known by that object's own name.
        if (_state.OnlyCandidate(ElementsOf(sequence, elementType)) is not null)
            return null;
        var current = Slot.CurrentOf(loop);
        var seen = SeenIn(loop, elementType);
        if (_state.TryRead(current, out var element) && element.Token is { } passed)
            _state.Absorb(seen, passed);
        _state.Clear(current);
        var elements = ElementsOf(sequence, elementType);
        var goesOn = Call(next, next.TargetMethod, enumerator, ArgumentsOf(next.Arguments));
        return _state.IsReachable
            ? AbstractValue.Boolean(Facts.None, Facts.None, new SlotTest(Slot.Member(sequence, Elements), AbstractValue.Object(elements), AbstractValue.Object(seen)))
            : goesOn;
    }

    /// <summary>One round of <c>ForEach</c>.</summary>
    private void RunRound(IInvocationOperation site, IOperation @delegate, Token sequence, ITypeSymbol elementType)
    {
        var element = NewElement(site, sequence, elementType, exists: true);
        Apply(@delegate, ImmutableArray.Create(element), site, null);
        if (_state.IsReachable && element.Token is { } passed)
            _state.Absorb(SeenIn(site.Syntax, elementType), passed);
    }

    /// <summary>A body that is started for each element and goes on by itself.</summary>
    private static bool IsAsynchronous(IOperation @delegate) => Lowered.Unconverted(@delegate) switch
    {
        IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda } => lambda.Symbol.IsAsync,
        IDelegateCreationOperation { Target: IMethodReferenceOperation reference } => reference.Method.IsAsync,
        _ => true,
    };

    private Token SeenIn(SyntaxNode loop, ITypeSymbol elementType) => _scope.Tokens.Get(TokenKind.Result, new SeenKey(loop, isCurrent: false), elementType);

    /// <summary>A task for each element: when all of them have completed, what each has done or shown is true of all elements.</summary>
    private AbstractValue WithTasks(AbstractValue result, AbstractValue projected, Token sequence, Token? element, ITypeSymbol elementType)
    {
        if (projected.Pending.IsEmpty || element is null || !IsKept(sequence))
            return result;
        var elements = ElementsOf(sequence, elementType);
        var pending = ImmutableArray.CreateBuilder<PendingEffect>();
        foreach (var effect in projected.Pending)
        {
            if (FlowState.IsOrDescendsFrom(effect.Token, element))
                pending.Add(new(_state.NameOf(effect.Token, element, elements), effect.To, effect.IsFact, effect.Interleaved, effect.Targets));
        }

        return result.WithPending(pending.ToImmutable(), result.Result);
    }

    /// <summary>Notes the element that a round is at.</summary>
    private void NoteCurrent(IPropertyReferenceOperation current, Token sequence, Token element)
    {
        if (current.IsImplicit && IsKept(sequence) && LoopAt(current) is { } loop)
            _state.WriteVariable(Slot.CurrentOf(loop), AbstractValue.Object(element));
    }

    private static CommonForEachStatementSyntax? LoopAt(IOperation part) => part.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>();

    /// <summary>Whether the collection has the same elements when it is gone through again: an array, or a collection of the framework, no query.</summary>
    private static bool IsKept(Token sequence) =>
        sequence.Type is IArrayTypeSymbol || (sequence.Type is INamedTypeSymbol { ContainingNamespace: var space } type && space.IsOfSystem() && !IsSequence(type));
}
