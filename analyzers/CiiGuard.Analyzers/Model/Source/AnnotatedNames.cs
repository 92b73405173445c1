using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Names under which members with a contract are used, from the symbols of the compilation and of what it references.</summary>
internal sealed class AnnotatedNames : IIndexedNames
{
    public AnnotatedNames(Compilation compilation, Func<ITypeSymbol, bool> isGoverned)
    {
        foreach (var symbol in DeclaredSymbols.WhereVocabularyIsUsed(compilation))
            Add(symbol, isGoverned);
        AddCreations();
    }

    /// <summary>Names of members that have a precondition.</summary>
    public HashSet<string> Requiring { get; } = new();

    /// <summary>The members themselves, methods and accessors, by name.</summary>
    public Dictionary<string, ImmutableArray<ISymbol>> RequiringMembers { get; } = new();

    /// <summary>Names by which a status is set: the status members, and types that are given one when they are created.</summary>
    public HashSet<string> Status { get; } = new();

    /// <summary>Names of members that change a review, tell of one, or lead to one.</summary>
    public HashSet<string> Affecting { get; } = new();

    /// <summary>A delegate type has a precondition: its variables may have any name.</summary>
    public bool AnyInvocationRequires { get; private set; }

    /// <summary>Types that mirror a status, and types that constructors take; a status can be given to a new object only where the two meet.</summary>
    private readonly HashSet<ITypeSymbol> _statusTypes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _createdWith = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _createdByDefaultWith = new(SymbolEqualityComparer.Default);

    private void Add(ISymbol symbol, Func<ITypeSymbol, bool> isGoverned)
    {
        switch (symbol)
        {
            case INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke }:
                AnyInvocationRequires |= (ClausesOf(invoke) & Clauses.Requires) != 0;
                break;
            // Callers do not write them.
            case { ContainingType.TypeKind: TypeKind.Delegate }:
                break;
            case IMethodSymbol method:
                Add(method, ClausesOf(method));
                if (method.MethodKind == MethodKind.Constructor)
                    AddParameters(method);
                break;
            case IPropertySymbol property:
                Add(property, ClausesOfSymbol(property) | (isGoverned(property.Type) ? Clauses.Affects : Clauses.None));
                break;
            case IFieldSymbol field:
                Add(field, ClausesOfSymbol(field) | (isGoverned(field.Type) ? Clauses.Affects : Clauses.None));
                break;
        }
    }

    private void Add(ISymbol member, Clauses clauses)
    {
        if (clauses == Clauses.None)
            return;
        var name = NameOf(member);
        if ((clauses & Clauses.Requires) != 0)
        {
            Requiring.Add(name);
            RequiringMembers[name] = (RequiringMembers.TryGetValue(name, out var known) ? known : ImmutableArray<ISymbol>.Empty)
                .Add(member is IPropertySymbol { SetMethod: { } setter } ? setter : member);
            if (member is IMethodSymbol { MethodKind: MethodKind.Constructor })
                Requiring.Add(BodyNames.ImplicitCreation);
        }

        Affecting.Add(name);
        if ((clauses & Clauses.IsStatus) == 0)
            return;
        Status.Add(name);
        Status.Add(member.ContainingType.Name);
        if (((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is { } type)
            _statusTypes.Add(type.WithoutNullable());
    }

    private void AddParameters(IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Type.WithoutNullable() is not { TypeKind: TypeKind.Enum } type)
                continue;
            _createdWith.Add(type);
            if (parameter.IsOptional)
                _createdByDefaultWith.Add(type);
        }
    }

    /// <summary>
    /// A <c>new(…)</c> does not name its type. Most projects have many, so that they count only if some constructor takes a status at all; what a
    /// constructor makes of other arguments is seen in its own body.
    /// </summary>
    private void AddCreations()
    {
        if (_createdWith.Overlaps(_statusTypes))
            Status.Add(BodyNames.CreationWithArguments);
        if (_createdByDefaultWith.Overlaps(_statusTypes))
            Status.Add(BodyNames.ImplicitCreation);
    }

    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => BodyNames.Operator,
        IMethodSymbol { AssociatedSymbol: { } associated } => NameOf(associated),
        IPropertySymbol { IsIndexer: true } => BodyNames.Indexer,
        // Explicit implementations carry the interface in their name, callers do not write it.
        _ => member.Name.Substring(member.Name.LastIndexOf('.') + 1),
    };

    private static Clauses ClausesOf(IMethodSymbol method)
    {
        var clauses = ClausesOfSymbol(method);
        foreach (var parameter in method.Parameters)
            clauses |= ClausesOfSymbol(parameter);
        foreach (var attribute in method.GetReturnTypeAttributes())
            clauses |= ClausesOfAttribute(attribute);
        return clauses;
    }

    private static Clauses ClausesOfSymbol(ISymbol symbol)
    {
        var clauses = Clauses.None;
        foreach (var attribute in symbol.GetAttributes())
            clauses |= ClausesOfAttribute(attribute);
        return clauses;
    }

    private static Clauses ClausesOfAttribute(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !type.IsVocabularyType(type.Name))
            return Clauses.None;
        return type.Name switch
        {
            Vocabulary.ExecutesContract or Vocabulary.SignsContract or Vocabulary.PutsIntoUse or Vocabulary.RequiresReview => Clauses.Requires,
            // A transition may have source states, a dropped task or result is looked for as well.
            Vocabulary.ReviewTransition or Vocabulary.ReviewCheck or Vocabulary.EnsuresReview or Vocabulary.MovesOn => Clauses.Requires | Clauses.Affects,
            Vocabulary.RequiresObligations or Vocabulary.SubmitsDossier => Clauses.Requires,
            Vocabulary.AddsObligation or Vocabulary.RemovesObligation or Vocabulary.ObligationCheck or Vocabulary.DossierCheck
                or Vocabulary.DossierItem or Vocabulary.Obligation => Clauses.Affects,
            Vocabulary.ReviewStatus => Clauses.Affects | Clauses.IsStatus,
            Vocabulary.GoverningReview or Vocabulary.RestoresReview => Clauses.Affects,
            _ => Clauses.None,
        };
    }

    [Flags]
    private enum Clauses
    {
        None = 0,
        Requires = 1,
        Affects = 2,
        IsStatus = 4,
    }
}
