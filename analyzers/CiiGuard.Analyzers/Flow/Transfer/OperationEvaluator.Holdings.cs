using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What objects hold: obligations that builders add and lists lose, documents that members of a file carry.</summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>The token that stands for what an object holds.</summary>
    private Token? HoldingsOf(Token? holder) =>
        holder?.Type is null ? null : _state.Read(Slot.Member(holder, HoldingsKey.Instance), holder.Type).Token;

    private void Gain(Token? holder, StateSet items)
    {
        if (HoldingsOf(holder) is { } holdings && !items.IsEmpty)
            _state.MoveLike(holdings, _state.StatesOf(holdings).Except(items), HoldingsKey.Sentinel);
    }

    private void Lose(Token? holder, StateSet items)
    {
        if (HoldingsOf(holder) is { } holdings && !items.IsEmpty)
            _state.MoveLike(holdings, _state.StatesOf(holdings) | items, items | HoldingsKey.Sentinel);
    }

    private void CheckHoldings(BoundCall call, CallContract contract)
    {
        if (_sink is null)
            return;
        foreach (var requirement in contract.HoldingRequirements)
        {
            if (RootOf(call, requirement.Target, null) is not { } holder || HoldingsOf(holder) is not { } holdings)
                continue;
            var missing = _state.StatesOf(holdings) & requirement.Items;
            if (!missing.IsEmpty)
                _sink.ItemsMissing(new(PlaceOf(call, requirement.Target), call.Method, requirement, missing, IsFromCaller(holder)) { Holder = holder });
        }
    }

    private void ApplyHoldings(BoundCall call, CallContract contract, AbstractValue result)
    {
        foreach (var change in contract.HoldingChanges)
        {
            var items = change.Items ?? ItemsPassed(call, change.ValuesOf, change.Removes);
            if (change.Target.Root == TargetRoot.Return)
            {
                Derive(call, result.Result?.Token ?? result.Token, items, change.Removes);
                continue;
            }

            var holder = RootOf(call, change.Target, result);
            if (change.Removes)
            {
                Lose(holder, items);
                if (holder is not null)
                    Moved?.Invoke(call.Site, holder);
            }
            else
            {
                Gain(holder, items);
            }
        }
    }

    /// <summary>A builder that returns another object each time: it has what the receiver had, and this change.</summary>
    private void Derive(BoundCall call, Token? made, StateSet items, bool removes)
    {
        if (made?.Type is null)
            return;
        var before = HoldingsOf(call.Receiver) is { } holdings ? _state.StatesOf(holdings) : _contracts.AllHoldings;
        if (ReferenceEquals(made, call.Receiver))
        {
            if (removes)
                Lose(made, items);
            else
                Gain(made, items);
            return;
        }

        var derived = _scope.Tokens.Get(TokenKind.Member, made, HoldingsKey.Instance, made.Type);
        _state.Preset(derived, removes ? before | items : before.Except(items), known: false);
        _state.Preset(Slot.Member(made, HoldingsKey.Instance), AbstractValue.Object(derived));
    }

    /// <summary>The items among the constants that are passed. A value that is not known adds nothing, and may remove anything.</summary>
    private StateSet ItemsPassed(BoundCall call, int parameter, bool removes)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal != parameter)
                continue;
            var items = StateSet.Empty;
            var known = true;
            if (argument.Value.Cases?.ConstantKey is { } single)
                items |= _contracts.GetItemOfValue(single);
            else
                known = AddItems(argument.Operation, ref items);
            return known || !removes ? items : _contracts.AllHoldings;
        }

        return StateSet.Empty;
    }

    private bool AddElements(ImmutableArray<AbstractValue> elements, ref StateSet items)
    {
        var known = true;
        foreach (var element in elements)
        {
            if (element.Cases?.ConstantKey is { } key)
                items |= _contracts.GetItemOfValue(key);
            else
                known = false;
        }

        return known;
    }

    /// <summary>The items in a collection, as far as they are written out; whether these are all.</summary>
    private bool AddItems(IOperation collection, ref StateSet items)
    {
        while (collection is IConversionOperation { OperatorMethod: null } converted)
            collection = converted.Operand;
        switch (collection)
        {
            case IArrayCreationOperation:
                return AddElements(ValueOf(collection).Elements, ref items);
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                if (ElementsOf(collection) is not { IsDefaultOrEmpty: false } constants)
                    return false;
                foreach (var constant in constants)
                    items |= _contracts.GetItemOfValue(constant);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "ToArray" or "ToList" or "ToHashSet", IsStatic: true, ContainingType.Name: "Enumerable" }, Arguments: [var copied, ..] }:
                return AddItems(copied.Value, ref items);
            case { Syntax: CollectionExpressionSyntax }:
                return AddParts(collection, ref items);
            default:
                return false;
        }
    }

    /// <summary>The parts of a collection expression are children of the operation, whatever the compiler calls it.</summary>
    private bool AddParts(IOperation collection, ref StateSet items)
    {
        var known = true;
        foreach (var part in collection.ChildOperations)
        {
            if (part.Syntax is SpreadElementSyntax)
            {
                foreach (var spread in part.ChildOperations)
                {
                    known &= AddItems(spread, ref items);
                    break;
                }
            }
            else if (ValueOf(part).Cases?.ConstantKey is { } key)
            {
                items |= _contracts.GetItemOfValue(key);
            }
            else
            {
                known = false;
            }
        }

        return known;
    }

    private AbstractValue ApplyHoldingChecks(BoundCall call, CallContract contract, AbstractValue value)
    {
        foreach (var check in contract.HoldingChecks)
        {
            if (HoldingsOf(RootOf(call, check.Target, value)) is not { } holdings)
                continue;
            var facts = Facts.Of(holdings, _contracts.AllHoldings.Except(check.Items));
            value = WithMoreCases(value, check.When ? Cases.Boolean(facts, Facts.None) : Cases.Boolean(Facts.None, facts));
        }

        return value;
    }

    /// <summary>A member that carries an item was written.</summary>
    private void HoldMember(Token holder, ISymbol member, AbstractValue value, IOperation site)
    {
        var items = _contracts.GetItems(member);
        if (items.IsEmpty)
            return;
        if (MayBeNull(value, site))
            Lose(holder, items);
        else
            Gain(holder, items);
    }

    private static bool MayBeNull(AbstractValue value, IOperation site)
    {
        if (value.IsNull)
            return true;
        if (value.Cases is { } cases && (cases.Names(Cases.Null) ? !cases.For(Cases.Null).IsImpossible : cases.Other.IsImpossible))
            return cases.Names(Cases.Null);
        var assigned = (site as ISimpleAssignmentOperation)?.Value ?? site;
        return assigned.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }
            || assigned.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
    }

    /// <summary>That a member which carries an item is not null shows that the item is there.</summary>
    private AbstractValue WithItemFacts(Token holder, ISymbol member, AbstractValue read)
    {
        var items = _contracts.GetItems(member);
        if (items.IsEmpty || read.Cases is not null || HoldingsOf(holder) is not { } holdings)
            return read;
        var present = Facts.Of(holdings, _contracts.AllHoldings.Except(items));
        return read.WithCases(Cases.Of(new[] { new KeyValuePair<object, Facts>(Cases.Null, Facts.None) }, present));
    }
}
