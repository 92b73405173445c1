using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The user's members of a review case: their names, and how they come from one state to the next.</summary>
internal static class CaseMembers
{
    /// <summary>
    /// Fields and automatic properties of a class, in the order in which they are written. A property with a body of its own has its state in a field, which is copied; a copied
    /// member is set by a constructor of the class itself, so read-only ones can be.
    /// </summary>
    public static List<string> Copied(INamedTypeSymbol type, ProcedureProblems problems)
    {
        var members = new List<ISymbol>();
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol { IsStatic: false, AssociatedSymbol: IPropertySymbol property }:
                    members.Add(property);
                    break;
                case IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field:
                    members.Add(field);
                    break;
                case IEventSymbol { IsStatic: false, IsAbstract: false, AddMethod.IsImplicitlyDeclared: true } @event:
                    members.Add(@event);
                    break;
            }
        }

        members.Sort(static (left, right) => ProcedureFields.Compare(left, right));
        var names = new List<string>();
        foreach (var member in members)
        {
            if (GeneratedPart.Is(member))
                continue;

            // Neither can be assigned by its name.
            if (member is IFieldSymbol { IsFixedSizeBuffer: true } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IEventSymbol { ExplicitInterfaceImplementations.IsEmpty: false })
                problems.Report(Descriptors.CaseMemberNotCopied, ProcedureProblems.LocationOf(member), type.Name, member.Name);
            else
                names.Add(member.Name);
        }

        return names;
    }

    /// <summary>Reports what is called like something that is generated: a member, the type itself, an inherited member, a copy constructor.</summary>
    public static void CheckNames(INamedTypeSymbol type, ProcedureModel procedure, ProcedureProblems problems)
    {
        var generated = new HashSet<string>(ProcedureNames.Generated, StringComparer.Ordinal);
        foreach (var state in procedure.States)
            generated.Add(state.Entry.Identifier);
        foreach (var step in procedure.Steps)
            generated.Add(step.Entry.Identifier);

        if (generated.Contains(type.Name))
            problems.Report(Descriptors.CaseNameTaken, ProcedureProblems.LocationOf(type), type.Name, type.Name);

        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            var isOwn = SymbolEqualityComparer.Default.Equals(at, type);
            foreach (var member in at.GetMembers())
            {
                if (generated.Contains(member.Name) && (isOwn || member.DeclaredAccessibility != Accessibility.Private) && !GeneratedPart.Is(member))
                    problems.Report(Descriptors.CaseNameTaken, ProcedureProblems.LocationOf(isOwn ? member : type), type.Name, member.Name);
            }
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            if (!type.IsRecord && constructor.IsCopyConstructorOf(type) && !GeneratedPart.Is(constructor))
                problems.Report(Descriptors.CaseNameTaken, ProcedureProblems.LocationOf(constructor), type.Name, $"{type.Name}({type.Name})");
        }
    }

    public static bool IsCopyConstructorOf(this IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters is { Length: 1 } parameters && SymbolEqualityComparer.Default.Equals(parameters[0].Type, type);
}
