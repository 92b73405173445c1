using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>What the source of small members shows: getters that only hand on, constructors that only store.</summary>
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

    public static ImmutableArray<MemberInitialization> InitializationsOf(IMethodSymbol constructor, Compilation compilation, int depth = 0)
    {
        var result = ImmutableArray.CreateBuilder<MemberInitialization>();
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case ConstructorDeclarationSyntax declaration:
                    if (declaration.Initializer is { } initializer && depth < 4)
                        AddChained(initializer, initializer.ArgumentList, constructor, compilation, depth, result);
                    AddStores(declaration, constructor, result);
                    break;
                case TypeDeclarationSyntax type:
                    if (depth < 4 && type.BaseList is { Types: [PrimaryConstructorBaseTypeSyntax @base, ..] })
                        AddChained(@base, @base.ArgumentList, constructor, compilation, depth, result);
                    AddPrimary(type, constructor, result);
                    break;
            }
        }

        return result.ToImmutable();
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

    private static int ParameterNamed(IMethodSymbol method, string name)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
                return parameter.Ordinal;
        }

        return -1;
    }

    private static void AddStores(ConstructorDeclarationSyntax declaration, IMethodSymbol constructor, ImmutableArray<MemberInitialization>.Builder result)
    {
        if (declaration.ExpressionBody is { Expression: AssignmentExpressionSyntax single })
            AddStore(single, constructor, result);
        if (declaration.Body is null)
            return;
        foreach (var statement in declaration.Body.Statements)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment })
                AddStore(assignment, constructor, result);
        }
    }

    private static void AddStore(AssignmentExpressionSyntax assignment, IMethodSymbol constructor, ImmutableArray<MemberInitialization>.Builder result)
    {
        if (assignment is { Left: TupleExpressionSyntax left, Right: TupleExpressionSyntax right } && left.Arguments.Count == right.Arguments.Count)
        {
            for (var i = 0; i < left.Arguments.Count; i++)
                AddStore(left.Arguments[i].Expression, right.Arguments[i].Expression, constructor, result);
            return;
        }

        if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            AddStore(assignment.Left, assignment.Right, constructor, result);
    }

    private static void AddStore(ExpressionSyntax left, ExpressionSyntax right, IMethodSymbol constructor, ImmutableArray<MemberInitialization>.Builder result)
    {
        // "parameter ?? throw …" stores the parameter whenever it completes.
        if (right is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } coalesce)
            right = coalesce.Left;
        if (right is not IdentifierNameSyntax source || ParameterNamed(constructor, source.Identifier.ValueText) is not (>= 0 and var ordinal))
            return;
        var name = left switch
        {
            IdentifierNameSyntax identifier when ParameterNamed(constructor, identifier.Identifier.ValueText) < 0 => identifier,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax identifier } => identifier,
            _ => null,
        };
        if (name is not null && FindStored(constructor.ContainingType, name.Identifier.ValueText) is { } member)
            result.Add(new(member, ordinal));
    }

    private static void AddPrimary(TypeDeclarationSyntax type, IMethodSymbol constructor, ImmutableArray<MemberInitialization>.Builder result)
    {
        foreach (var parameter in constructor.Parameters)
            result.Add(new(parameter, parameter.Ordinal));
        foreach (var member in constructor.ContainingType.GetMembers())
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                switch (reference.GetSyntax())
                {
                    case ParameterSyntax when member is IPropertySymbol && ParameterNamed(constructor, member.Name) is >= 0 and var positional:
                        result.Add(new(member, positional));
                        break;
                    case PropertyDeclarationSyntax { Initializer.Value: IdentifierNameSyntax value } property
                        when property.Parent == type && ParameterNamed(constructor, value.Identifier.ValueText) is >= 0 and var stored:
                        result.Add(new(member, stored));
                        break;
                    case VariableDeclaratorSyntax { Initializer.Value: IdentifierNameSyntax value }
                        when ParameterNamed(constructor, value.Identifier.ValueText) is >= 0 and var stored:
                        result.Add(new(member, stored));
                        break;
                }
            }
        }
    }

    private static void AddChained(
        SyntaxNode initializer, ArgumentListSyntax arguments, IMethodSymbol constructor, Compilation compilation, int depth,
        ImmutableArray<MemberInitialization>.Builder result)
    {
#pragma warning disable RS1030 // The constructor is not part of the body being analysed, so no model is at hand; the result is cached per symbol.
        var model = compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        if (model.GetSymbolInfo(initializer).Symbol is not IMethodSymbol target)
            return;
        foreach (var inner in InitializationsOf(target.OriginalDefinition, compilation, depth + 1))
        {
            for (var i = 0; i < arguments.Arguments.Count; i++)
            {
                var argument = arguments.Arguments[i];
                var ordinal = argument.NameColon is { } named ? ParameterNamed(target, named.Name.Identifier.ValueText) : i;
                if (ordinal == inner.Parameter && argument.Expression is IdentifierNameSyntax name
                    && ParameterNamed(constructor, name.Identifier.ValueText) is >= 0 and var own)
                {
                    result.Add(new(inner.Member, own));
                }
            }
        }
    }

    private static ISymbol? FindStored(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IFieldSymbol or IPropertySymbol && !member.IsStatic)
                    return member;
            }
        }

        return null;
    }
}
