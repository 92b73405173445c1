using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>What the source of small members shows: getters that only hand on.</summary>
internal static class MemberShapes
{
    public static MemberStability StabilityOf(ISymbol member)
    {
        if (member is not IPropertySymbol property || property.IsAbstract || property.IsExtern)
            return MemberStability.Stable;
        // The user declares that it leads to one and the same review.
        if (property.HasAttribute(Vocabulary.GoverningReview))
            return MemberStability.Stable;
        if (GetterExpression(property) is not { } expression)
            return HasGetterBody(property) ? MemberStability.Computed : MemberStability.Stable;
        return expression is IdentifierNameSyntax name && IsPrimaryConstructorParameter(property, name.Identifier.ValueText)
            ? MemberStability.Stable
            : MemberStability.Computed;
    }

    /// <summary>The members that <c>=&gt; _inner.Review</c> goes through, from the property's own object on.</summary>
    public static ImmutableArray<ISymbol> ForwardingOf(IPropertySymbol property)
    {
        if (property.IsAbstract || property.IsStatic || property.IsVirtual || GetterExpression(property) is not { } expression)
            return ImmutableArray<ISymbol>.Empty;
        var path = ImmutableArray.CreateBuilder<ISymbol>();
        return TryFollow(expression, property.ContainingType, path) is null ? ImmutableArray<ISymbol>.Empty : path.ToImmutable();
    }

    private static ExpressionSyntax? GetterExpression(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not PropertyDeclarationSyntax declaration)
                continue;
            if (declaration.ExpressionBody is { } arrow)
                return arrow.Expression;
            if (Getter(declaration) is not { } getter)
                continue;
            if (getter.ExpressionBody is { } body)
                return body.Expression;
            if (getter.Body is { Statements: [ReturnStatementSyntax { Expression: { } returned }] })
                return returned;
        }

        return null;
    }

    private static bool HasGetterBody(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration && Getter(declaration) is { Body: not null })
                return true;
        }

        return false;
    }

    private static AccessorDeclarationSyntax? Getter(PropertyDeclarationSyntax declaration)
    {
        if (declaration.AccessorList is null)
            return null;
        foreach (var accessor in declaration.AccessorList.Accessors)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                return accessor;
        }

        return null;
    }

    private static ITypeSymbol? TryFollow(ExpressionSyntax expression, ITypeSymbol type, ImmutableArray<ISymbol>.Builder path)
    {
        switch (expression)
        {
            case ThisExpressionSyntax:
                return type;
            case ParenthesizedExpressionSyntax parenthesized:
                return TryFollow(parenthesized.Expression, type, path);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return TryFollow(suppressed.Operand, type, path);
            case IdentifierNameSyntax name:
                return AddMember(name, type, path) ?? AddPrimaryParameter(name, type, path);
            case MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax name } access:
                return TryFollow(access.Expression, type, path) is { } holder ? AddMember(name, holder, path) : null;
            default:
                return null;
        }
    }

    private static ITypeSymbol? AddMember(IdentifierNameSyntax name, ITypeSymbol type, ImmutableArray<ISymbol>.Builder path)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name.Identifier.ValueText))
            {
                if (member.IsStatic)
                    return null;
                if (member is IFieldSymbol field)
                {
                    path.Add(field);
                    return field.Type;
                }

                if (member is IPropertySymbol { Parameters.IsEmpty: true } property)
                {
                    path.Add(property);
                    return property.Type;
                }
            }
        }

        return null;
    }

    /// <summary>A primary constructor's parameter that members use is as good as a field.</summary>
    private static ITypeSymbol? AddPrimaryParameter(IdentifierNameSyntax name, ITypeSymbol type, ImmutableArray<ISymbol>.Builder path)
    {
        if (path.Count > 0 || type is not INamedTypeSymbol named || PrimaryParameter(named, name.Identifier.ValueText) is not { } parameter)
            return null;
        path.Add(parameter);
        return parameter.Type;
    }

    private static IParameterSymbol? PrimaryParameter(INamedTypeSymbol type, string name)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is TypeDeclarationSyntax && ParameterNamed(constructor, name) is >= 0 and var ordinal)
                    return constructor.Parameters[ordinal];
            }
        }

        return null;
    }

    private static bool IsPrimaryConstructorParameter(IPropertySymbol property, string name)
    {
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is TypeDeclarationSyntax && ParameterNamed(constructor, name) >= 0)
                    return true;
            }
        }

        return false;
    }

    public static int ParameterNamed(IMethodSymbol method, string name)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
                return parameter.Ordinal;
        }

        return -1;
    }
}
