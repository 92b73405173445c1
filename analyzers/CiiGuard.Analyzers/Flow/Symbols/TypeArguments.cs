using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What the type parameters of a body stand for at a call of it. An object that a generic body hands out is known by the type that its caller sees.</summary>
internal static class TypeArguments
{
    public static ITypeSymbol? AtCall(ITypeSymbol? type, IOperation call)
    {
        ISymbol? member = call switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IPropertyReferenceOperation property => property.Property,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        return type is null || member is null ? type : Substitute(type, member);
    }

    private static ITypeSymbol Substitute(ITypeSymbol type, ISymbol member)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return Find(parameter, member) ?? type;
            case INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false, ContainingType: null or { IsGenericType: false } } named:
                var arguments = ImmutableArray.CreateBuilder<ITypeSymbol>(named.TypeArguments.Length);
                var isChanged = false;
                foreach (var argument in named.TypeArguments)
                {
                    var substituted = Substitute(argument, member);
                    isChanged |= !ReferenceEquals(substituted, argument);
                    arguments.Add(substituted);
                }

                return isChanged ? named.ConstructedFrom.Construct(arguments.MoveToImmutable(), named.TypeArgumentNullableAnnotations) : type;
            default:
                return type;
        }
    }

    private static ITypeSymbol? Find(ITypeParameterSymbol parameter, ISymbol member)
    {
        // An override has type parameters of its own, in the same order.
        if (parameter.TypeParameterKind == TypeParameterKind.Method)
            return member is IMethodSymbol method && parameter.Ordinal < method.TypeArguments.Length ? method.TypeArguments[parameter.Ordinal] : null;
        for (var type = member.ContainingType; type is not null; type = type.BaseType ?? type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parameter.DeclaringType))
                return type.TypeArguments[parameter.Ordinal];
        }

        return null;
    }
}
