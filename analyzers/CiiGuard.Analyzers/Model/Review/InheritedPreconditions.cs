using System.Collections.Generic;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// What a member and those that it overrides or implements ask of the same object. The states from which one member has steps are alternatives, its
/// preconditions hold together; and an override may ask for less, so whoever meets what one member of the hierarchy asks for meets enough.
/// </summary>
internal sealed class InheritedPreconditions
{
    private readonly List<Clause> _clauses = new();
    private ITypeSymbol? _type;

    /// <summary>The clauses that follow stand on the type's member, or on its accessors.</summary>
    public void BeginType(ITypeSymbol? type) => _type = type;

    public void AddPrecondition(ContractTarget target, StateSet allowed)
    {
        if (Find(target, ReviewRequirement.Precondition) is { } known)
            known.Allowed &= allowed;
        else
            _clauses.Add(new(_type, target, ReviewRequirement.Precondition) { Allowed = allowed });
    }

    /// <param name="target">The object that the step moves.</param>
    /// <param name="from">The states that the step is possible from; null: not said.</param>
    public void AddSource(ContractTarget target, StateSet? from)
    {
        var known = Find(target, ReviewRequirement.TransitionSource);
        if (known is null)
            _clauses.Add(known = new(_type, target, ReviewRequirement.TransitionSource));
        if (from is { } states)
            known.Allowed |= states;
    }

    public IEnumerable<Requirement> All()
    {
        var united = new List<Clause>();
        foreach (var clause in _clauses)
        {
            // A member that has a step and does not say from where has it from everywhere.
            var allowed = clause is { Rule: ReviewRequirement.TransitionSource, Allowed.IsEmpty: true } ? ReviewStateSets.Any : clause.Allowed;
            if (united.Find(known => known.IsAbout(clause.Target, clause.Rule)) is { } same)
                same.Allowed |= allowed;
            else
                united.Add(new(clause.Type, clause.Target, clause.Rule) { Allowed = allowed });
        }

        foreach (var clause in united)
        {
            if (clause.Rule == ReviewRequirement.Precondition || clause.Allowed != ReviewStateSets.Any)
                yield return new(clause.Target, clause.Allowed, clause.Rule);
        }
    }

    private Clause? Find(ContractTarget target, ReviewRequirement rule) => _clauses.Find(clause => SymbolEqualityComparer.Default.Equals(clause.Type, _type) && clause.IsAbout(target, rule));

    private sealed class Clause(ITypeSymbol? type, ContractTarget target, ReviewRequirement rule)
    {
        public ITypeSymbol? Type { get; } = type;

        public ContractTarget Target { get; } = target;

        public ReviewRequirement Rule { get; } = rule;

        public StateSet Allowed { get; set; } = StateSet.Empty;

        public bool IsAbout(ContractTarget target, ReviewRequirement rule) =>
            Rule == rule && Target.Root == target.Root && Target.Parameter == target.Parameter && Target.Member == target.Member;
    }
}
