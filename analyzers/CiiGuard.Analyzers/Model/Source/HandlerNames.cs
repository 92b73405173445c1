using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>A lambda or method group that a member of a delegate type is given: whoever invokes the member may run it.</summary>
internal sealed class HandlerNames
{
    private HandlerNames(string name, SyntaxNode place, ExpressionSyntax handler)
    {
        Name = name;
        Place = place;
        Handler = handler;
        foreach (var node in handler.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax mentioned)
                Mentioned.Add(mentioned.Identifier.ValueText);
        }
    }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>What names the member: the left side of an assignment, or a declaration.</summary>
    public SyntaxNode Place { get; }

    public ExpressionSyntax Handler { get; }

    public HashSet<string> Mentioned { get; } = new();

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
        return name is not null && HandlerIn(assignment.Right, isAdded) is { } handler ? new(name.Identifier.ValueText, assignment.Left, handler) : null;
    }

    public static HandlerNames? Of(EqualsValueClauseSyntax initializer) => initializer.Parent switch
    {
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field when HandlerIn(initializer.Value, isAdded: false) is { } handler =>
            new(field.Identifier.ValueText, field, handler),
        PropertyDeclarationSyntax property when HandlerIn(initializer.Value, isAdded: false) is { } handler =>
            new(property.Identifier.ValueText, property, handler),
        _ => null,
    };

    /// <summary>Most values that are assigned by a plain name are no delegates; what is added to an event is.</summary>
    private static ExpressionSyntax? HandlerIn(ExpressionSyntax value, bool isAdded) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => HandlerIn(parenthesized.Expression, isAdded),
        CastExpressionSyntax cast => HandlerIn(cast.Expression, isAdded),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var only }], Initializer: null } when isAdded => HandlerIn(only, isAdded),
        AnonymousFunctionExpressionSyntax lambda => lambda,
        IdentifierNameSyntax or MemberAccessExpressionSyntax when isAdded => value,
        _ => null,
    };
}
