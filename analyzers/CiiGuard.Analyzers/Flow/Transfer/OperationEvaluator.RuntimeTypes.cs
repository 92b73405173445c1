using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Results that are told apart by their type: a record per outcome, and <c>if (Decide(c) is Refused) return;</c>. The type that an object was made of is
/// followed as a member of it.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private void NoteType(Token made, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && _contracts.GetProtocol(named) is null && HasSiblings(named))
            _state.Preset(Slot.Member(made, RuntimeTypeKey.Instance), AbstractValue.Constant(new TypeKey(named)));
    }

    /// <summary>Whether code of the compilation may ask of which type an object is: it has a base or an interface there.</summary>
    private static bool HasSiblings(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: not SpecialType.System_Object, DeclaringSyntaxReferences.IsEmpty: false })
            return true;
        foreach (var contract in type.Interfaces)
        {
            if (!contract.DeclaringSyntaxReferences.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>Whether the object is of the type, as far as it is known where it was made; null if nothing is.</summary>
    private AbstractValue? IsOfType(Token? token, ITypeSymbol type) => TestType(token, key => key is TypeKey known ? IsOrInherits(known.Type, type) : null);

    private AbstractValue? TestType(Token? token, Func<object, bool?> decide)
    {
        if (token is null)
            return null;
        var slot = Slot.Member(token, RuntimeTypeKey.Instance);
        return _state.TryRead(slot, out var made) && made.Cases is not null ? Test(made.From(slot), decide, otherMayMatch: true) : null;
    }

    /// <summary>What a pattern as a whole tells of the type, which its parts do not tell one by one: <c>is Refused or Later</c>. Of null it says nothing.</summary>
    private AbstractValue? TestType(IPatternOperation pattern, AbstractValue value) =>
        value.Cases is { } cases && cases.For(Cases.Null).IsImpossible ? TestType(value.Token, key => key is TypeKey known ? DecideType(pattern, known.Type) : null) : null;

    private static bool? DecideType(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        ITypePatternOperation typed => IsOrInherits(type, typed.MatchedType),
        IDeclarationPatternOperation declaration => declaration.MatchedType is not { } matched || declaration.MatchesNull ? true : IsOrInherits(type, matched),
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.IsEmpty && recursive.DeconstructionSubpatterns.IsEmpty
            ? IsOrInherits(type, recursive.MatchedType)
            : IsOrInherits(type, recursive.MatchedType) == false ? false : null,
        INegatedPatternOperation negated => !DecideType(negated.Pattern, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => DecideType(both.LeftPattern, type) & DecideType(both.RightPattern, type),
        IBinaryPatternOperation either => DecideType(either.LeftPattern, type) | DecideType(either.RightPattern, type),
        _ => null,
    };

    /// <summary>Null if that depends on what type parameters stand for.</summary>
    private static bool? IsOrInherits(ITypeSymbol type, ITypeSymbol other)
    {
        if (SymbolEqualityComparer.Default.Equals(type, other) || type.Inherits(other))
            return true;
        if (other is ITypeParameterSymbol)
            return null;
        foreach (var known in type.WithBasesAndInterfaces())
        {
            if (SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, other.OriginalDefinition))
                return null;
        }

        return false;
    }
}
