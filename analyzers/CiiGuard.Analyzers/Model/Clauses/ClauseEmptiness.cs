using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A clause, and why it can be empty.</summary>
internal readonly record struct JudgedClause(ClauseMember Clause, EmptyCauses Causes);

/// <summary>
/// Which clauses of a type can stay empty. A clause whose obligations other clauses of the type or of its base types certainly carry is not one of them: one
/// that is there is enough.
/// </summary>
internal sealed class ClauseEmptiness(Compilation compilation, DerivedTypes types)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<JudgedClause>> _judged = new(SymbolEqualityComparer.Default);

    /// <summary>The one of a compilation, for all rules that ask.</summary>
    public static ClauseEmptiness Of(CiiGuardContext context) => context.GetModel(static shared => new ClauseEmptiness(shared.Compilation, DerivedTypes.Of(shared)));

    public ImmutableArray<JudgedClause> FindEmpty(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var empty = ImmutableArray.CreateBuilder<JudgedClause>();
        foreach (var judged in Judge(type, cancellation))
        {
            if (judged.Causes != EmptyCauses.None && (judged.Clause.Obligations & ~CertainOf(type, cancellation)) != 0)
                empty.Add(judged);
        }

        return empty.ToImmutable();
    }

    /// <summary>What the clauses of a type in source that cannot be empty carry, those of its base types in source among them.</summary>
    public SupplierObligations CertainOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var certain = SupplierObligations.None;
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var judged in Judge(current.OriginalDefinition, cancellation))
            {
                // What is abstract, or overridden further down, is no clause of the objects.
                var member = judged.Clause.Member.OriginalDefinition;
                if (judged.Causes == EmptyCauses.None && !member.IsAbstract && !overridden.Contains(member))
                    certain |= judged.Clause.Obligations;
                if (member is IPropertySymbol { OverriddenProperty: { } hidden })
                    overridden.Add(hidden.OriginalDefinition);
            }
        }

        return certain;
    }

    /// <summary>The clauses of a type in source; of others nothing is known, and they were told in their own build.</summary>
    private ImmutableArray<JudgedClause> Judge(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return ImmutableArray<JudgedClause>.Empty;
        if (_judged.TryGetValue(type, out var known))
            return known;

        var judged = ImmutableArray.CreateBuilder<JudgedClause>();
        foreach (var clause in ClauseMember.Of(type))
        {
            // A member of a base type in another assembly cannot be looked into.
            if (!clause.Member.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
                judged.Add(new(clause, ClauseJudge.FindCauses(clause.Member.OriginalDefinition, compilation, types, cancellation)));
        }

        return _judged.GetOrAdd(type, judged.ToImmutable());
    }
}
