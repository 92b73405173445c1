using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>What the source of constructors shows that they only store: parameters, and constants that they give to base constructors.</summary>
internal static class ConstructorStores
{
    private const int MaximumDepth = 4;

    public static ImmutableArray<MemberInitialization> Of(IMethodSymbol constructor, Compilation compilation, int depth = 0)
    {
        var result = ImmutableArray.CreateBuilder<MemberInitialization>();
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case ConstructorDeclarationSyntax declaration:
                    var writes = WritesIn(declaration);
                    if (declaration.Initializer is { } initializer && depth < MaximumDepth)
                        AddChained(initializer, initializer.ArgumentList, constructor, compilation, depth, result);
                    // What is written here is not what another constructor set, and what is written twice is not the first of the two.
                    RemoveAll(result, member => writes.ContainsKey(member.Name));
                    AddStores(declaration, constructor, result);
                    RemoveAll(result, member => writes.TryGetValue(member.Name, out var count) && count > 1);
                    break;
                case TypeDeclarationSyntax type:
                    if (depth < MaximumDepth && type.BaseList is { Types: [PrimaryConstructorBaseTypeSyntax @base, ..] })
                        AddChained(@base, @base.ArgumentList, constructor, compilation, depth, result);
                    AddPrimary(type, constructor, result);
                    break;
            }
        }

        return result.ToImmutable();
    }

    private static void RemoveAll(ImmutableArray<MemberInitialization>.Builder result, System.Func<ISymbol, bool> isOther)
    {
        for (var i = result.Count - 1; i >= 0; i--)
        {
            if (isOther(result[i].Member))
                result.RemoveAt(i);
        }
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
        if (right is not IdentifierNameSyntax source || MemberShapes.ParameterNamed(constructor, source.Identifier.ValueText) is not (>= 0 and var ordinal))
            return;
        var name = left switch
        {
            IdentifierNameSyntax identifier when MemberShapes.ParameterNamed(constructor, identifier.Identifier.ValueText) < 0 => identifier,
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
                    case ParameterSyntax when member is IPropertySymbol && MemberShapes.ParameterNamed(constructor, member.Name) is >= 0 and var positional:
                        result.Add(new(member, positional));
                        break;
                    case PropertyDeclarationSyntax { Initializer.Value: IdentifierNameSyntax value } property
                        when property.Parent == type && MemberShapes.ParameterNamed(constructor, value.Identifier.ValueText) is >= 0 and var stored:
                        result.Add(new(member, stored));
                        break;
                    case VariableDeclaratorSyntax { Initializer.Value: IdentifierNameSyntax value }
                        when MemberShapes.ParameterNamed(constructor, value.Identifier.ValueText) is >= 0 and var stored:
                        result.Add(new(member, stored));
                        break;
                }
            }
        }
    }

    /// <summary>What another constructor sets, with the arguments that this one gives it.</summary>
    private static void AddChained(
        SyntaxNode initializer, ArgumentListSyntax arguments, IMethodSymbol constructor, Compilation compilation, int depth,
        ImmutableArray<MemberInitialization>.Builder result)
    {
#pragma warning disable RS1030 // The constructor is not part of the body being analysed, so no model is at hand; the result is cached per symbol.
        var model = compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        if (model.GetSymbolInfo(initializer).Symbol is not IMethodSymbol target)
            return;
        foreach (var inner in Of(target.OriginalDefinition, compilation, depth + 1))
        {
            if (inner.Constant.HasValue)
                result.Add(inner);
            else if (ArgumentFor(target, inner.Parameter, arguments) is { } given && given is IdentifierNameSyntax name && MemberShapes.ParameterNamed(constructor, name.Identifier.ValueText) is >= 0 and var own)
                result.Add(new(inner.Member, own));
            else if (IsFixed(inner.Member) && ConstantFor(target.Parameters[inner.Parameter], arguments, model) is { HasValue: true } constant)
                result.Add(new(inner.Member, constant));
        }
    }

    private static ExpressionSyntax? ArgumentFor(IMethodSymbol target, int parameter, ArgumentListSyntax arguments)
    {
        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            if ((argument.NameColon is { } named ? MemberShapes.ParameterNamed(target, named.Name.Identifier.ValueText) : i) == parameter)
                return argument.Expression;
        }

        return null;
    }

    /// <summary>The constant that a parameter is given, or its default, if it is that constant as it stands and not one that it is converted to.</summary>
    private static Optional<object?> ConstantFor(IParameterSymbol parameter, ArgumentListSyntax arguments, SemanticModel model)
    {
        if (parameter.IsParams || parameter.Type.WithoutNullable() is not ({ TypeKind: TypeKind.Enum }
            or { SpecialType: (>= SpecialType.System_Boolean and <= SpecialType.System_UInt64) or SpecialType.System_String }))
        {
            return default;
        }

        return ArgumentFor((IMethodSymbol)parameter.ContainingSymbol, parameter.Ordinal, arguments) is { } given ? model.GetConstantValue(given)
            : parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : default(Optional<object?>);
    }

    /// <summary>Nobody sets it once the constructors are through: what a base constructor was given is still there then.</summary>
    private static bool IsFixed(ISymbol member) => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } };

    /// <summary>Members that the constructor's body writes: those written by name, and how often.</summary>
    private static Dictionary<string, int> WritesIn(ConstructorDeclarationSyntax declaration)
    {
        var writes = new Dictionary<string, int>();
        foreach (var node in declaration.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax name)
                continue;
            var place = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } access && access.Name == name ? (ExpressionSyntax)access : name;
            if (IsWritten(place))
                writes[name.Identifier.ValueText] = writes.TryGetValue(name.Identifier.ValueText, out var count) ? count + 1 : 1;
        }

        return writes;
    }

    private static bool IsWritten(ExpressionSyntax place) => place.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == place,
        ArgumentSyntax { RefOrOutKeyword.RawKind: not (int)SyntaxKind.None } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        _ => false,
    };

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
