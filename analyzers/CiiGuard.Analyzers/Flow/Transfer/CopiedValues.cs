using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Variables and members of a body that hold plain values, are copied to or compared with one another, and are tested by more than one of their names. Only of these
/// it is worth remembering that they are equal.
/// </summary>
internal sealed class CopiedValues
{
    private readonly Dictionary<ISymbol, ISymbol> _copies = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _tested = new(SymbolEqualityComparer.Default);
    private HashSet<ISymbol>? _followed;

    /// <summary>Whether a test of one name can tell of another.</summary>
    public bool Any => _copies.Count > 0 && Followed.Count > 0;

    private HashSet<ISymbol> Followed => _followed ??= FindFollowed();

    /// <summary>Whether copies of the variable or member, and what it is a copy of, are tested too.</summary>
    public bool IsFollowed(ISymbol symbol) => _copies.Count > 0 && Followed.Contains(FirstOf(symbol.OriginalDefinition));

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local, Initializer.Value: { } value } when IsPlain(local.Type):
                AddCopy(local, PlaceIn(value));
                break;
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                AddCopy(PlaceIn(assignment.Target), PlaceIn(assignment.Value));
                break;
            case IBinaryOperation binary:
                var (left, right) = (PlaceIn(binary.LeftOperand), PlaceIn(binary.RightOperand));
                if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
                    AddCopy(left, right);
                AddTest(left);
                AddTest(right);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                AddTest(PlaceIn(not.Operand));
                break;
            case IIsPatternOperation isPattern:
                AddTest(PlaceIn(isPattern.Value));
                break;
            case ISwitchOperation @switch:
                AddTest(PlaceIn(@switch.Value));
                break;
            case ISwitchExpressionOperation @switch:
                AddTest(PlaceIn(@switch.Value));
                break;
            case IConditionalOperation conditional:
                AddTest(PlaceIn(conditional.Condition));
                break;
            case IWhileLoopOperation { Condition: { } condition }:
                AddTest(PlaceIn(condition));
                break;
        }
    }

    /// <summary>Values that conditions are made of.</summary>
    private static bool IsPlain(ITypeSymbol? type) => type?.WithoutNullable() is { TypeKind: TypeKind.Enum }
        or { SpecialType: (>= SpecialType.System_Boolean and <= SpecialType.System_UInt64) or SpecialType.System_String };

    private static ISymbol? PlaceIn(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        if (!IsPlain(operation.Type))
            return null;
        return operation switch
        {
            ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => local,
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => parameter,
            IFieldReferenceOperation { ConstantValue.HasValue: false } field => field.Field.OriginalDefinition,
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property.OriginalDefinition,
            _ => null,
        };
    }

    private void AddCopy(ISymbol? left, ISymbol? right)
    {
        if (left is null || right is null)
            return;
        var (first, second) = (FirstOf(left), FirstOf(right));
        if (!SymbolEqualityComparer.Default.Equals(first, second))
            _copies[first] = second;
    }

    private void AddTest(ISymbol? symbol)
    {
        if (symbol is not null)
            _tested.Add(symbol);
    }

    /// <summary>One symbol for all that are copies of each other.</summary>
    private ISymbol FirstOf(ISymbol symbol)
    {
        while (_copies.TryGetValue(symbol, out var next))
            symbol = next;
        return symbol;
    }

    private HashSet<ISymbol> FindFollowed()
    {
        var once = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var symbol in _tested)
        {
            if (!once.Add(FirstOf(symbol)))
                followed.Add(FirstOf(symbol));
        }

        return followed;
    }
}
