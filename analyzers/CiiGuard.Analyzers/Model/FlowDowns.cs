using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Obligations that a contract hands down and the contract made under it lacks.</summary>
internal readonly record struct FlowDownGap(SupplierContractType Contract, SupplierObligations Missing);

/// <summary>Which supplier contract types of a compilation hand their obligations down to which others (<c>[FlowsDownTo]</c>).</summary>
internal sealed class FlowDowns
{
    private readonly Dictionary<INamedTypeSymbol, List<SupplierContractType>> _above = new(SymbolEqualityComparer.Default);

    public FlowDowns(Compilation compilation)
    {
        foreach (var type in DeclaredSymbols.Of(compilation.Assembly).OfType<INamedTypeSymbol>())
            Add(type);
        foreach (var contracts in _above.Values)
            contracts.Sort(static (left, right) => string.CompareOrdinal(left.Type.ToDisplayString(), right.Type.ToDisplayString()));
    }

    /// <summary>The types of contracts made under this one: those that it names, and those that a base type or interface of it names.</summary>
    public static ImmutableArray<INamedTypeSymbol> SubContractsOf(INamedTypeSymbol contract)
    {
        var found = ImmutableArray<INamedTypeSymbol>.Empty;
        foreach (var level in contract.WithBasesAndInterfaces())
        {
            foreach (var attribute in level.GetAttributes(Vocabulary.FlowsDownTo))
            {
                // What is no contract is told by CII9028, and what is not resolved by the compiler.
                if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type } argument]
                    && argument.Value is INamedTypeSymbol { OriginalDefinition: var type }
                    && type.HasMark(Vocabulary.SupplierContract)
                    && !found.Contains(type, SymbolEqualityComparer.Default))
                {
                    found = found.Add(type);
                }
            }
        }

        return found;
    }

    /// <summary>What the contract types of the compilation hand down to a type and it lacks.</summary>
    public ImmutableArray<FlowDownGap> GapsOf(INamedTypeSymbol subContract)
    {
        if (!_above.TryGetValue(subContract, out var contracts))
            return ImmutableArray<FlowDownGap>.Empty;

        var gaps = ImmutableArray.CreateBuilder<FlowDownGap>();
        foreach (var contract in contracts)
        {
            if (FindGap(contract, subContract) is { } gap)
                gaps.Add(gap);
        }

        // What a base type or interface hands down is not repeated for what derives from it.
        var all = gaps.ToImmutable();
        gaps.Clear();
        foreach (var gap in all)
        {
            if (!IsCovered(gap, all))
                gaps.Add(gap);
        }

        return gaps.ToImmutable();
    }

    /// <summary>What one contract hands down to a type of another assembly and it lacks, unless a type that the contract derives from does already.</summary>
    public static FlowDownGap? FindGapElsewhere(SupplierContractType contract, INamedTypeSymbol subContract)
    {
        if (FindGap(contract, subContract) is not { } gap)
            return null;

        foreach (var ancestor in contract.Type.WithBasesAndInterfaces())
        {
            if (!ReferenceEquals(ancestor, contract.Type)
                && ancestor.OriginalDefinition is INamedTypeSymbol definition
                && SupplierContractType.FindWithInherited(definition) is { } above
                && SubContractsOf(definition).Contains(subContract, SymbolEqualityComparer.Default)
                && FindGap(above, subContract) is { } theirs
                && (gap.Missing & ~theirs.Missing) == 0)
            {
                return null;
            }
        }

        return gap;
    }

    private static FlowDownGap? FindGap(SupplierContractType contract, INamedTypeSymbol subContract)
    {
        // Of a type with an unresolved base nobody knows what it carries.
        if (contract.GetShownObligations() is not { } carried
            || SupplierContractType.FindWithInherited(subContract)?.GetMissingOf(carried) is not { } missing
            || missing == SupplierObligations.None)
        {
            return null;
        }

        return new FlowDownGap(contract, missing);
    }

    private static bool IsCovered(FlowDownGap gap, ImmutableArray<FlowDownGap> others)
    {
        foreach (var other in others)
        {
            if ((gap.Missing & ~other.Missing) == 0
                && (other.Contract.IsDeclared || !gap.Contract.IsDeclared)
                && DerivesFrom(gap.Contract.Type, other.Contract.Type))
                return true;
        }

        return false;
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (!ReferenceEquals(candidate, type) && SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, other))
                return true;
        }

        return false;
    }

    private void Add(INamedTypeSymbol type)
    {
        var named = SubContractsOf(type);
        if (named.IsEmpty || SupplierContractType.FindWithInherited(type) is not { } contract)
            return;

        foreach (var subContract in named)
        {
            if (!_above.TryGetValue(subContract, out var contracts))
                _above.Add(subContract, contracts = new());
            contracts.Add(contract);
        }
    }
}
