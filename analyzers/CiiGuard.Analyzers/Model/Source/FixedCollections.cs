using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>Collections of constants that are made once and never changed, as in <c>private static readonly HashSet&lt;Status&gt; Cleared = [Status.Approved];</c>.</summary>
internal static class FixedCollections
{
    /// <summary>The constants in a field or property; default if it may hold others too.</summary>
    public static ImmutableArray<object> ElementsOf(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        if (member.DeclaringSyntaxReferences is not [var reference] || !IsFixed(member, compilation, cancellation))
            return default;
        var initial = reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            _ => null,
        };
        if (initial is null)
            return default;
        var elements = new List<ExpressionSyntax>();
        if (!TryAddElements(initial, elements))
            return default;
#pragma warning disable RS1030 // The member is not part of the body being analysed; the result is cached per member.
        var model = compilation.GetSemanticModel(initial.SyntaxTree);
#pragma warning restore RS1030
        var constants = ImmutableArray.CreateBuilder<object>(elements.Count);
        foreach (var element in elements)
        {
            if (model.GetConstantValue(element, cancellation) is not { HasValue: true, Value: var constant })
                return default;
            constants.Add(Cases.KeyOf(constant));
        }

        return constants.MoveToImmutable();
    }

    private static bool TryAddElements(ExpressionSyntax expression, List<ExpressionSyntax> elements)
    {
        switch (expression)
        {
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                elements.AddRange(initializer.Expressions);
                return true;
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer }:
                elements.AddRange(initializer.Expressions);
                return true;
            case InitializerExpressionSyntax initializer:
                elements.AddRange(initializer.Expressions);
                return true;
            case BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer, ArgumentList: null or { Arguments.Count: 0 } }:
                elements.AddRange(initializer.Expressions);
                return true;
            case CollectionExpressionSyntax collection:
                foreach (var element in collection.Elements)
                {
                    if (element is not ExpressionElementSyntax single)
                        return false;
                    elements.Add(single.Expression);
                }

                return true;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation:
                switch (access.Name.Identifier.ValueText)
                {
                    case "ToImmutableArray" or "ToImmutableHashSet" or "ToImmutableList" or "ToFrozenSet" or "ToHashSet" or "ToList" or "ToArray" or "AsReadOnly"
                        when invocation.ArgumentList.Arguments.Count == 0:
                        return TryAddElements(access.Expression, elements);
                    case "Create" when access.Expression.GetLastToken().ValueText is "ImmutableArray" or "ImmutableHashSet" or "ImmutableList" or "FrozenSet":
                        foreach (var argument in invocation.ArgumentList.Arguments)
                            elements.Add(argument.Expression);
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static bool IsFixed(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        var (type, isReadOnly) = member switch
        {
            IFieldSymbol field => (field.Type, field.IsReadOnly),
            IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false } property => (property.Type, true),
            _ => (null, false),
        };
        if (!isReadOnly || type is not INamedTypeSymbol and not IArrayTypeSymbol)
            return false;
        if (type is INamedTypeSymbol named && (named.Name.StartsWith("Immutable", System.StringComparison.Ordinal) || named.Name == "FrozenSet"))
            return true;
        // What can be changed must be seen not to be: it is private, and only asked what it contains.
        return member.DeclaredAccessibility == Accessibility.Private && IsOnlyAsked(member, compilation, cancellation);
    }

    private static bool IsOnlyAsked(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancellation).DescendantNodes())
            {
                if (node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name && !IsQuestion(name, compilation, cancellation))
                    return false;
            }
        }

        return true;
    }

    /// <summary>What is only looked at: asked what it contains, gone through, or handed to a member that says what becomes of the values.</summary>
    private static bool IsQuestion(IdentifierNameSyntax name, Compilation compilation, CancellationToken cancellation)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
        return expression.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "Count" or "Length" or "Any" or "All" } access => access.Expression == expression,
            ForEachStatementSyntax loop => loop.Expression == expression,
            SpreadElementSyntax => true,
            ArgumentSyntax argument => TakesValues(argument, compilation, cancellation),
            _ => false,
        };
    }

    private static bool TakesValues(ArgumentSyntax argument, Compilation compilation, CancellationToken cancellation)
    {
#pragma warning disable RS1030 // The argument may stand in any part of the type; the result is cached per member.
        var model = compilation.GetSemanticModel(argument.SyntaxTree);
#pragma warning restore RS1030
        return model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter }
            && (parameter.HasAttribute(Vocabulary.AddsObligation) || parameter.HasAttribute(Vocabulary.RemovesObligation));
    }
}
