using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>The whole of a statement that drops what a call returns: the call, <c>.ConfigureAwait(…)</c> behind it, <c>await</c> before it.</summary>
internal static class DroppedCall
{
    public static ExpressionSyntax? Of(SyntaxNode call)
    {
        if (call is not ExpressionSyntax expression)
            return null;
        while (true)
        {
            switch (expression.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } access when access.Expression == expression:
                    expression = configured;
                    break;
                case AwaitExpressionSyntax awaited:
                    expression = awaited;
                    break;
                case ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax:
                    return expression;
                default:
                    return null;
            }
        }
    }
}
