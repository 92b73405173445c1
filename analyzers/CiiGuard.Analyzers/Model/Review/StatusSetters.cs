using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Which members may set a status to a cleared state: transitions, and private helpers that only transitions use.</summary>
internal sealed class StatusSetters
{
    private const int MaximumDepth = 8;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <param name="method">The member whose body sets the status.</param>
    /// <param name="toVariable">Whether the value is not a constant; only restoring takes what is stored, whatever it is.</param>
    public bool MaySet(IMethodSymbol method, bool toVariable)
    {
        _ = toVariable;
        return _known.GetOrAdd(method, m => MaySet(m, 0));
    }

    private static bool MaySet(IMethodSymbol method, int depth)
    {
        foreach (var member in MemberHierarchy.Of(method))
        {
            if (member.HasAttribute(Vocabulary.ReviewTransition) || member.HasAttribute(Vocabulary.RestoresReview) || HasTransitionParameter(member))
                return true;
        }

        return depth < MaximumDepth && method is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary }
            && IsUsedBySettersOnly(method, depth);
    }

    private static bool HasTransitionParameter(ISymbol member)
    {
        if (member is not IMethodSymbol method)
            return false;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.HasAttribute(Vocabulary.ReviewTransition))
                return true;
        }

        return false;
    }

    private static bool IsUsedBySettersOnly(IMethodSymbol helper, int depth)
    {
        var users = 0;
        foreach (var member in MembersOf(helper.ContainingType))
        {
            if (SymbolEqualityComparer.Default.Equals(member, helper) || !Mentions(member, helper.Name))
                continue;
            users++;
            if (member is not IMethodSymbol method || !MaySet(method, depth + 1))
                return false;
        }

        return users > 0;
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            // A property is looked at as a whole, its accessors are parts of the same text.
            if (member is IMethodSymbol { AssociatedSymbol: not null })
                continue;
            if (member is INamedTypeSymbol nested)
            {
                foreach (var inner in MembersOf(nested))
                    yield return inner;
            }
            else
            {
                yield return member;
            }
        }
    }

    private static bool Mentions(ISymbol member, string name)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax();
            if (declaration is TypeDeclarationSyntax)
                continue;
            foreach (var node in declaration.DescendantNodes())
            {
                if (node is SimpleNameSyntax simple && simple.Identifier.ValueText == name)
                    return true;
            }
        }

        return false;
    }
}
