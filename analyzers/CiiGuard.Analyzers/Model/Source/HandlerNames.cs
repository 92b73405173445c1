using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>A lambda or method group that a member of a delegate type is given: whoever invokes the member may run it.</summary>
internal sealed class HandlerNames
{
    private HashSet<string>? _mentioned;

    private HandlerNames(string name, SyntaxNode place, ExpressionSyntax handler, bool isCertain)
    {
        Name = name;
        Place = place;
        Handler = handler;
        IsCertain = isCertain;
    }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>What names the member: the left side of an assignment, or a declaration.</summary>
    public SyntaxNode Place { get; }

    public ExpressionSyntax Handler { get; }

    /// <summary>Whether it is seen from the handler alone that it is one. A name that is assigned may be that of a method, or any other value.</summary>
    public bool IsCertain { get; }

    public HashSet<string> Mentioned => _mentioned ??= NamesIn(Handler);

    private static HashSet<string> NamesIn(ExpressionSyntax handler)
    {
        var names = new HashSet<string>();
        foreach (var node in handler.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax name)
                names.Add(name.Identifier.ValueText);
        }

        return names;
    }

    /// <summary>One that is part of what the member holds or gives.</summary>
    public static HandlerNames Stored(string name, SyntaxNode place, ExpressionSyntax handler) => new(name, place, handler, IsLambda(handler));

    public static HandlerNames? Of(AssignmentExpressionSyntax assignment)
    {
        var isAdded = assignment.IsKind(SyntaxKind.AddAssignmentExpression);
        if (!isAdded && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
            return null;
        var name = assignment.Left switch
        {
            IdentifierNameSyntax identifier => identifier,
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax member } => member,
            _ => null,
        };
        return name is not null && HandlerIn(assignment.Right, isAdded) is { } handler ? new(name.Identifier.ValueText, assignment.Left, handler, isAdded || IsLambda(handler)) : null;
    }

    public static HandlerNames? Of(EqualsValueClauseSyntax initializer) => initializer.Parent switch
    {
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field when HandlerIn(initializer.Value, isAdded: false) is { } handler =>
            new(field.Identifier.ValueText, field, handler, IsLambda(handler)),
        PropertyDeclarationSyntax property when HandlerIn(initializer.Value, isAdded: false) is { } handler =>
            new(property.Identifier.ValueText, property, handler, IsLambda(handler)),
        _ => null,
    };

    private static bool IsLambda(ExpressionSyntax handler) => handler is AnonymousFunctionExpressionSyntax;

    private static ExpressionSyntax? HandlerIn(ExpressionSyntax value, bool isAdded) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => HandlerIn(parenthesized.Expression, isAdded),
        CastExpressionSyntax cast => HandlerIn(cast.Expression, isAdded),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var only }], Initializer: null } when isAdded => HandlerIn(only, isAdded),
        AnonymousFunctionExpressionSyntax lambda => lambda,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => value,
        _ => null,
    };
}
