using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Locals that are given one collection of constants, written out, and that are only looked at afterwards.</summary>
internal sealed class FixedLocals
{
    private readonly Dictionary<ILocalSymbol, ImmutableArray<object>> _constants = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _altered = new(SymbolEqualityComparer.Default);
    private readonly List<(ISymbol Local, IArgumentOperation Argument)> _passed = new();

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local, Initializer.Value: { } initial } when ConstantsIn(initial) is { IsDefaultOrEmpty: false } constants:
                _constants[local] = constants;
                break;
            case ILocalReferenceOperation { Local: var local } reference when _constants.ContainsKey(local):
                Use(local, reference);
                break;
        }
    }

    /// <summary>The constants in the collection; default if others may be in it by now.</summary>
    public ImmutableArray<object> ElementsOf(ILocalSymbol local, IFlowContracts contracts)
    {
        if (!_constants.TryGetValue(local, out var constants) || _altered.Contains(local))
            return default;
        foreach (var (passed, argument) in _passed)
        {
            if (SymbolEqualityComparer.Default.Equals(passed, local) && !OnlyReadsValues(argument, contracts))
                return default;
        }

        return constants;
    }

    /// <summary>A member that adds the values passed to what it is called on says what becomes of them.</summary>
    private static bool OnlyReadsValues(IArgumentOperation argument, IFlowContracts contracts)
    {
        var method = (argument.Parent as IInvocationOperation)?.TargetMethod ?? (argument.Parent as IObjectCreationOperation)?.Constructor;
        if (method is null)
            return false;
        foreach (var change in contracts.GetContract(method).HoldingChanges)
        {
            if (change.Items is null && change.ValuesOf == argument.Parameter?.Ordinal)
                return true;
        }

        return false;
    }

    private static ImmutableArray<object> ConstantsIn(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var elements } => ConstantsOf(elements),
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer.Initializers: var added } creation when IsPlatformCollection(creation.Type) => ConstantsAdded(added),
            { Syntax: CollectionExpressionSyntax } => ConstantsOf(value.ChildOperations),
            _ => default,
        };
    }

    private static bool IsPlatformCollection(ITypeSymbol? type) =>
        type is { Name: "List" or "HashSet" or "SortedSet", ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    private static ImmutableArray<object> ConstantsAdded(ImmutableArray<IOperation> added)
    {
        var values = new List<IOperation>();
        foreach (var operation in added)
        {
            if (operation is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var only] })
                return default;
            values.Add(only.Value);
        }

        return ConstantsOf(values);
    }

    private static ImmutableArray<object> ConstantsOf(IEnumerable<IOperation> values)
    {
        var constants = ImmutableArray.CreateBuilder<object>();
        foreach (var value in values)
        {
            var element = value;
            while (element is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion)
                element = conversion.Operand;
            if (element.ConstantValue is not { HasValue: true, Value: { } constant })
                return default;
            constants.Add(Cases.KeyOf(constant));
        }

        return constants.ToImmutable();
    }

    private void Use(ILocalSymbol local, ILocalReferenceOperation reference)
    {
        IOperation operation = reference;
        while (operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            operation = operation.Parent;
        switch (operation.Parent)
        {
            case IForEachLoopOperation loop when ReferenceEquals(loop.Collection, operation):
            case IPropertyReferenceOperation { Property.Name: "Length" or "Count", Arguments.IsEmpty: true }:
            case IInvocationOperation { TargetMethod: var method } call when ReferenceEquals(call.Instance, operation) && OnlyLooks(method):
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsStatic: true } asked } } when OnlyLooks(asked):
            case { Syntax: SpreadElementSyntax }:
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.None } argument:
                _passed.Add((local, argument));
                break;
            default:
                _altered.Add(local);
                break;
        }
    }

    private static bool OnlyLooks(IMethodSymbol method) =>
        method.Name is "Contains" or "IndexOf" or "Any" or "All" or "Exists" or "TrueForAll" or "Count" or "ToArray" or "ToList" or "ToHashSet"
        && method.ContainingType is { } type
        && (type.SpecialType == SpecialType.System_Array || type is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } || IsPlatformCollection(type));
}
