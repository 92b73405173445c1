using System;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Which types stand for a review, and what their objects can be.</summary>
internal static class ReviewSubjects
{
    public static Protocol? Read(ITypeSymbol type)
    {
        if (FindSubjectAttribute(type) is not { } attribute)
            return null;

        var universe = StateSet.Empty;
        foreach (var mirror in FindMirrors(type))
        {
            foreach (var value in mirror.Values)
                universe |= value.States;
        }

        if (universe.IsEmpty)
            universe = ReviewStateSets.Any;
        var initial = attribute.TryGetNamedArgument<int>("Initial", out var number) ? ReviewStateSets.OfState(number) : ReviewStateSets.NeedIdentified;
        // A status that has no value for the initial state cannot show it: then the state after construction is not known.
        if (!initial.Overlaps(universe))
            initial = universe;
        var stable = attribute.TryGetNamedArgument<int>("Stable", out var flags) ? ReviewStateSets.FromFlags(flags) : StateSet.Empty;
        StateSet? shown = null;
        // A type per state: its objects are in that state for good, until a step is taken from them.
        if (attribute.TryGetNamedArgument<int>("Only", out var only) && ReviewStateSets.FromFlags(only) is { IsEmpty: false } states)
        {
            universe = universe.Overlaps(states) ? universe & states : states;
            initial = initial.Overlaps(universe) ? initial & universe : universe;
            stable = universe;
            shown = universe | ReviewStateSets.MovedOn;
        }

        return new(universe, initial, ReviewStateSets.Cleared.Except(stable), stable, shown);
    }

    /// <summary>Whether an object of the type may be a subject, by its own type or by one that derives from it.</summary>
    public static bool MayBe(ITypeSymbol type, DerivedTypes derived, Func<ITypeSymbol, Protocol?> protocolOf)
    {
        if (type.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object)
            return true;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
            return false;
        if (protocolOf(named) is not null)
            return true;
        if (named.IsSealed || named.IsValueType)
            return false;
        // Somebody who is not seen here may derive a subject from a type that has nothing to do with any; where that is done, it is seen.
        foreach (var special in derived.Of(named))
        {
            if (protocolOf(special) is not null)
                return true;
        }

        return false;
    }

    public static StatusMirror? ReadMirror(ISymbol member)
    {
        if (!IsStatus(member) && !IsBehindStatus(member))
            return null;
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        return type is null ? null : ReadStatusType(type);
    }

    /// <summary>Whether objects of the type keep their status in themselves, so that a body that changes it shows that it does.</summary>
    public static bool HoldsItsStatus(ITypeSymbol type)
    {
        var found = false;
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol or IMethodSymbol { Parameters.IsEmpty: true }) || !IsStatus(member))
                    continue;
                found = true;
                if (member is IMethodSymbol || (member is IPropertySymbol property && MemberShapes.StabilityOf(property) == MemberStability.Computed
                    && MemberShapes.ForwardingOf(property) is not [IFieldSymbol]))
                {
                    return false;
                }
            }
        }

        return found;
    }

    /// <summary>The sets of states that single values of the type's status stand for.</summary>
    public static ImmutableArray<StateSet> StatusValuesOf(ITypeSymbol type)
    {
        var sets = ImmutableArray.CreateBuilder<StateSet>();
        foreach (var mirror in FindMirrors(type))
        {
            foreach (var value in mirror.Values)
            {
                if (value.States != ReviewStateSets.Any)
                    sets.Add(value.States);
            }
        }

        return sets.ToImmutable();
    }

    private static bool IsStatus(ISymbol member)
    {
        foreach (var candidate in MemberHierarchy.Of(member))
        {
            if (candidate.HasAttribute(Vocabulary.ReviewStatus))
                return true;
        }

        return false;
    }

    /// <summary>The field that a status property only hands on.</summary>
    private static bool IsBehindStatus(ISymbol member)
    {
        if (member is not IFieldSymbol { Type.TypeKind: TypeKind.Enum, ContainingType: { } type })
            return false;
        foreach (var candidate in type.GetMembers())
        {
            if (candidate is IPropertySymbol property && property.HasAttribute(Vocabulary.ReviewStatus)
                && MemberShapes.ForwardingOf(property) is [var field] && SymbolEqualityComparer.Default.Equals(field, member))
            {
                return true;
            }
        }

        return false;
    }

    private static AttributeData? FindSubjectAttribute(ITypeSymbol type)
    {
        foreach (var candidate in type.WithBasesAndInterfaces())
        {
            if (Own(candidate) is { } attribute)
                return attribute;
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                if (FindSubjectAttribute(constraint) is { } attribute)
                    return attribute;
            }
        }

        return null;

        static AttributeData? Own(ITypeSymbol type) => type.FindAttribute(Vocabulary.ReviewSubject) ?? type.FindAttribute(Vocabulary.ReviewCase);
    }

    private static ImmutableArray<StatusMirror> FindMirrors(ITypeSymbol type)
    {
        var mirrors = ImmutableArray.CreateBuilder<StatusMirror>();
        foreach (var candidate in type.WithBasesAndInterfaces())
            AddMirrors(candidate, mirrors);
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                mirrors.AddRange(FindMirrors(constraint));
        }

        return mirrors.ToImmutable();
    }

    private static void AddMirrors(ITypeSymbol type, ImmutableArray<StatusMirror>.Builder mirrors)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol { Parameters.IsEmpty: true } && member.HasAttribute(Vocabulary.ReviewStatus)
                && ReadMirror(member) is { } mirror)
            {
                mirrors.Add(mirror);
            }
        }
    }

    private static StatusMirror? ReadStatusType(ITypeSymbol type)
    {
        var values = ImmutableArray.CreateBuilder<StatusValue>();
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            values.Add(new(Cases.Null, ReviewStateSets.Any));
            type = underlying;
        }

        if (type.TypeKind != TypeKind.Enum)
            return null;
        var isOwn = type is INamedTypeSymbol named && named.IsVocabularyType("ReviewState");
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
                continue;
            var key = Cases.KeyOf(field.ConstantValue);
            values.Add(new(key, isOwn && key is long number ? ReviewStateSets.OfState((int)number) : MappedStates(field)));
        }

        return new(Merge(values));
    }

    private static StateSet MappedStates(IFieldSymbol member)
    {
        // A member that is not mapped may stand for anything; that it must be mapped is another rule's business.
        if (member.FindAttribute(Vocabulary.MapsTo) is not { } attribute || attribute.ConstructorArguments.IsDefaultOrEmpty
            || attribute.ConstructorArguments[0].Kind == TypedConstantKind.Array)
        {
            return ReviewStateSets.Any;
        }

        var states = ReviewStateSets.FromFlags(attribute.ConstructorArguments[0].Value);
        return states.IsEmpty ? ReviewStateSets.Any : states;
    }

    /// <summary>Two names of one constant are one value.</summary>
    private static ImmutableArray<StatusValue> Merge(ImmutableArray<StatusValue>.Builder values)
    {
        var merged = ImmutableArray.CreateBuilder<StatusValue>(values.Count);
        foreach (var value in values)
        {
            var index = -1;
            for (var i = 0; i < merged.Count; i++)
            {
                if (merged[i].Key.Equals(value.Key))
                    index = i;
            }

            if (index < 0)
                merged.Add(value);
            else
                merged[index] = new(value.Key, merged[index].States | value.States);
        }

        return merged.ToImmutable();
    }
}
