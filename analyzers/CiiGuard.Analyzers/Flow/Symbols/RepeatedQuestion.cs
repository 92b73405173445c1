using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// A question that a loop puts again: <c>do answer = Ask(control); while (answer == Unanswered);</c>. What was said in an earlier round is replaced by what is
/// said in the last one. Where anything in the question is another in each round, so is the question, and each answer counts.
/// </summary>
internal static class RepeatedQuestion
{
    /// <summary>Whether the call in a loop asks the same in every round; judged by names.</summary>
    public static bool Is(SyntaxNode call)
    {
        var loop = call.FirstAncestorOrSelf<SyntaxNode>(IsLoopOrFunction);
        if (loop is not (WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax))
            return false;
        var changing = NamesChangedIn(loop);
        // Whoever says whether there is more gives something else each time; a query that is the condition looks at the same again.
        if (ConditionOf(loop) is { } condition && !condition.Span.Contains(call.Span))
            AddReceiversIn(condition, changing);
        foreach (var node in call.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax { Identifier.ValueText: var name } && changing.Contains(name))
                return false;
        }

        return true;
    }

    private static bool IsLoopOrFunction(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
            or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax;

    private static ExpressionSyntax? ConditionOf(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax @while => @while.Condition,
        DoStatementSyntax @do => @do.Condition,
        ForStatementSyntax @for => @for.Condition,
        _ => null,
    };

    private static HashSet<string> NamesChangedIn(SyntaxNode loop)
    {
        var names = new HashSet<string>();
        foreach (var node in loop.DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax declarator:
                    names.Add(declarator.Identifier.ValueText);
                    break;
                case SingleVariableDesignationSyntax designation:
                    names.Add(designation.Identifier.ValueText);
                    break;
                case ForEachStatementSyntax each:
                    names.Add(each.Identifier.ValueText);
                    break;
                case AssignmentExpressionSyntax assignment:
                    AddNamesIn(assignment.Left, names);
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix:
                    AddNamesIn(prefix.Operand, names);
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix:
                    AddNamesIn(postfix.Operand, names);
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument:
                    AddNamesIn(argument.Expression, names);
                    break;
            }
        }

        return names;
    }

    private static void AddReceiversIn(ExpressionSyntax condition, HashSet<string> names)
    {
        foreach (var node in condition.DescendantNodesAndSelf())
        {
            if (node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var receiver } })
                names.Add(receiver);
        }
    }

    private static void AddNamesIn(ExpressionSyntax written, HashSet<string> names)
    {
        foreach (var node in written.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax { Identifier.ValueText: var name })
                names.Add(name);
        }
    }
}
