using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>
/// Lambdas and method groups inside a larger value: elements of a table that a member holds, arguments of what it is made of, results of a member.
/// Who reads the value and invokes what is in it may run any of them that has the type of delegate which is invoked.
/// </summary>
internal static class StoredDelegates
{
    private static readonly HashSet<string> Adding = new() { "Add", "TryAdd", "AddOrUpdate", "GetOrAdd", "Insert", "Enqueue", "Push", "Append", "AddLast", "AddFirst", "Register" };

    /// <summary>In what a field or property is given where it is declared.</summary>
    public static IEnumerable<HandlerNames> In(EqualsValueClauseSyntax initializer)
    {
        var (member, name, type) = initializer.Parent switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } declaration } field => (field, field.Identifier.ValueText, declaration.Type),
            PropertyDeclarationSyntax property => ((SyntaxNode)property, property.Identifier.ValueText, property.Type),
            _ => (null, null, null),
        };
        return member is null || IsHandler(initializer.Value) ? [] : Inside(initializer.Value, member, name!, HoldsDelegates(type!));
    }

    /// <summary>In what a table is given by its indexer.</summary>
    public static HandlerNames? In(AssignmentExpressionSyntax assignment) =>
        assignment is { Left: ElementAccessExpressionSyntax { Expression: var table }, Right: var value } && NameOf(table) is { } name && IsHandler(value)
            ? HandlerNames.Stored(name, table, value)
            : null;

    /// <summary>In what a table is given by a method that adds to it.</summary>
    public static IEnumerable<HandlerNames> In(InvocationExpressionSyntax invocation)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method, Expression: var table } || !Adding.Contains(method) || NameOf(table) is not { } name)
            yield break;
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            foreach (var stored in Inside(argument.Expression, table, name, names: true))
                yield return stored;
        }
    }

    /// <summary>A lambda that a member gives back.</summary>
    public static HandlerNames? In(AnonymousFunctionExpressionSyntax lambda)
    {
        SyntaxNode? node = lambda.Parent;
        while (node is ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax)
            node = node.Parent;
        if (node is not (ReturnStatementSyntax or ArrowExpressionClauseSyntax))
            return null;
        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    return HandlerNames.Stored(method.Identifier.ValueText, method, lambda);
                case PropertyDeclarationSyntax property:
                    return HandlerNames.Stored(property.Identifier.ValueText, property, lambda);
                case MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <param name="value">What is stored.</param>
    /// <param name="place">What names the member that holds it.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="names">Whether a bare name in it may be a method's.</param>
    private static IEnumerable<HandlerNames> Inside(ExpressionSyntax value, SyntaxNode place, string member, bool names)
    {
        foreach (var node in value.DescendantNodesAndSelf(static n => n is not AnonymousFunctionExpressionSyntax))
        {
            if (node is AnonymousFunctionExpressionSyntax lambda)
            {
                yield return HandlerNames.Stored(member, place, lambda);
                // A factory makes what is stored.
                foreach (var inner in lambda.Body.DescendantNodesAndSelf())
                {
                    if (inner is AnonymousFunctionExpressionSyntax made)
                        yield return HandlerNames.Stored(member, place, made);
                }
            }
            else if (names && node is IdentifierNameSyntax or MemberAccessExpressionSyntax && IsElement(node))
            {
                yield return HandlerNames.Stored(member, place, (ExpressionSyntax)node);
            }
        }
    }

    private static bool IsElement(SyntaxNode node) => node.Parent switch
    {
        ArgumentSyntax or InitializerExpressionSyntax or ExpressionElementSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == node,
        _ => false,
    };

    private static bool IsHandler(ExpressionSyntax value) => value is AnonymousFunctionExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax;

    private static string? NameOf(ExpressionSyntax table) => table switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax member } => member.Identifier.ValueText,
        _ => null,
    };

    private static bool HoldsDelegates(TypeSyntax type)
    {
        foreach (var node in type.DescendantNodesAndSelf())
        {
            if (node is TypeSyntax part && TreeIndex.LooksLikeDelegate(part))
                return true;
        }

        return false;
    }
}
