using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>Whether something that is done before a statement is done exactly when a call inside of the statement is.</summary>
internal static class Evaluation
{
    /// <summary>
    /// Whether the child is evaluated whenever the parent is. A guard in front of <c>urgent &amp;&amp; contract.TryExecute()</c> would refuse where nothing is executed.
    /// </summary>
    public static bool IsCertain(SyntaxNode parent, SyntaxNode child) => parent switch
    {
        ConditionalExpressionSyntax conditional => child == conditional.Condition,
        BinaryExpressionSyntax binary => child == binary.Left
            || !(binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression) || binary.IsKind(SyntaxKind.CoalesceExpression)),
        AssignmentExpressionSyntax assignment => child == assignment.Left || !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        DoStatementSyntax @do => child != @do.Condition,
        ForStatementSyntax @for => child is not ExpressionSyntax expression || !@for.Incrementors.Contains(expression),
        // Parts of a statement that are reached on some of its paths only, and places that belong to no statement.
        SwitchExpressionArmSyntax or WhenClauseSyntax or SwitchLabelSyntax or CatchFilterClauseSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax => false,
        ConstructorInitializerSyntax or BaseTypeSyntax or ParameterSyntax or AttributeSyntax or MemberDeclarationSyntax => false,
        _ => true,
    };
}
