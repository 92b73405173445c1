using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>
/// Whether a body puts elements into a collection that it has not made itself, directly or through what it calls. Asked only where something is known of
/// the elements of a collection, which a call may make untrue; a body that leads too far is taken for one that does.
/// </summary>
/// <param name="bodyOf">The body of a member, with what is nested in it; null if it has none here.</param>
/// <param name="overrides">What a virtual call may run.</param>
internal sealed class CollectionFills(Func<IMethodSymbol, CancellationToken, IOperation?> bodyOf, Overrides overrides)
{
    private const int MaximumDepth = 6;
    private const int MaximumBodies = 96;

    private readonly ConcurrentDictionary<IMethodSymbol, HashSet<ITypeSymbol>?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, (ImmutableArray<ITypeSymbol> Filled, ImmutableArray<IMethodSymbol> Callees)> _contents = new(SymbolEqualityComparer.Default);

    /// <summary>The types of element that a call of the method may put in; null if that is not known.</summary>
    public HashSet<ITypeSymbol>? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_known.TryGetValue(method, out var known))
            return known;
        var found = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        // Each method is searched from anew, so that the answer does not depend on which was asked about first.
        return _known.GetOrAdd(method, Search(method, MaximumDepth, seen, found, cancellation) ? found : null);
    }

    private bool Search(IMethodSymbol method, int depth, HashSet<IMethodSymbol> seen, HashSet<ITypeSymbol> found, CancellationToken cancellation)
    {
        if (!seen.Add(method))
            return true;
        if (method.IsAbstract || method.IsVirtual || method.IsOverride)
        {
            foreach (var implementation in overrides.Of(method, new ReceiverType(method.ContainingType, isExact: false)).Members)
            {
                if (!SymbolEqualityComparer.Default.Equals(implementation, method) && !Search(implementation, depth, seen, found, cancellation))
                    return false;
            }
        }

        if (method.DeclaringSyntaxReferences.IsEmpty)
            return true;
        if (depth == 0 || seen.Count > MaximumBodies)
            return false;
        var (filled, callees) = _contents.GetOrAdd(method, m => Read(bodyOf(m, cancellation)));
        found.UnionWith(filled);
        foreach (var callee in callees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Search(callee, depth - 1, seen, found, cancellation))
                return false;
        }

        return true;
    }

    private static (ImmutableArray<ITypeSymbol> Filled, ImmutableArray<IMethodSymbol> Callees) Read(IOperation? body)
    {
        if (body is null)
            return (ImmutableArray<ITypeSymbol>.Empty, ImmutableArray<IMethodSymbol>.Empty);
        var filled = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var callees = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Descendants())
        {
            if (FilledType(operation) is { } type)
                filled.Add(type);
            else if (CalleeOf(operation) is { } callee)
                callees.Add(callee.OriginalDefinition);
        }

        return (filled.ToImmutableArray(), callees.ToImmutableArray());
    }

    private static ITypeSymbol? FilledType(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance, TargetMethod: var method } when OperationEvaluator.IsFilling(method.Name) && !IsMadeHere(instance) => OperationEvaluator.ElementTypeOf(instance.Type),
        IInvocationOperation { Instance: null, TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } method, Arguments: var arguments } when OperationEvaluator.FilledArgument(method, arguments) is { } filled && !IsMadeHere(filled.Value) =>
            OperationEvaluator.ElementTypeOf(Lowered.Unconverted(filled.Value).Type),
        IAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array } } when !IsMadeHere(array) => OperationEvaluator.ElementTypeOf(array.Type),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } instance } } when !IsMadeHere(instance) => OperationEvaluator.ElementTypeOf(instance.Type),
        _ => null,
    };

    private static IMethodSymbol? CalleeOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: not (MethodKind.DelegateInvoke or MethodKind.LocalFunction), DeclaringSyntaxReferences.IsEmpty: false } method } => method,
        IObjectCreationOperation { Constructor: { DeclaringSyntaxReferences.IsEmpty: false } constructor } => constructor,
        _ => null,
    };

    /// <summary>A variable that is made where it is declared, and given nothing else.</summary>
    private static bool IsMadeHere(IOperation collection)
    {
        if (Lowered.Unconverted(collection) is not ILocalReferenceOperation { Local: var local } reference)
            return false;
        IOperation root = reference;
        while (root.Parent is not null)
            root = root.Parent;
        foreach (var operation in root.Descendants())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: var declared } declarator && SymbolEqualityComparer.Default.Equals(declared, local)
                && (declarator.GetVariableInitializer()?.Value is not { } value || Lowered.Unconverted(value) is not (IObjectCreationOperation or IArrayCreationOperation)))
            {
                return false;
            }

            if (operation is IAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } } && SymbolEqualityComparer.Default.Equals(assigned, local))
                return false;
        }

        return true;
    }
}
