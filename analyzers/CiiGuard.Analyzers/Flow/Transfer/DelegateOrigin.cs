using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Where a delegate comes from that is invoked. One out of a table that a local was made with is followed with the local; one that a parameter leads to is
/// the caller's to answer for. What a member holds or gives may be whatever members of the compilation store.
/// </summary>
internal sealed class DelegateOrigin(SemanticModel model, CancellationToken cancellation)
{
    private const int MaximumDepth = 8;

    public bool IsMember(SyntaxNode expression) => IsMember(expression, MaximumDepth);

    private bool IsMember(SyntaxNode? expression, int depth)
    {
        if (depth == 0)
            return true;
        switch (expression)
        {
            case IdentifierNameSyntax name:
                return model.GetSymbolInfo(name, cancellation).Symbol switch
                {
                    ILocalSymbol local => IsMember(SourceOf(local), depth - 1),
                    IParameterSymbol => false,
                    _ => true,
                };
            case MemberAccessExpressionSyntax { Expression: var receiver } access:
                // A member of what a local or parameter leads to may hold what other members store; only of what was made here it is known what is in it.
                return model.GetSymbolInfo(access, cancellation).Symbol is not { } member || !IsPartOfCollection(member) || IsMember(receiver, depth - 1);
            case ElementAccessExpressionSyntax { Expression: var table }:
                return IsMember(table, depth - 1);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } invocation:
                return model.GetSymbolInfo(invocation, cancellation).Symbol is not { } method || !IsPartOfCollection(method) || IsMember(receiver, depth - 1);
            case ConditionalAccessExpressionSyntax access:
                return IsMember(access.Expression, depth - 1);
            case ParenthesizedExpressionSyntax parenthesized:
                return IsMember(parenthesized.Expression, depth - 1);
            case CastExpressionSyntax cast:
                return IsMember(cast.Expression, depth - 1);
            case PostfixUnaryExpressionSyntax suppressed:
                return IsMember(suppressed.Operand, depth - 1);
            case BinaryExpressionSyntax either:
                return IsMember(either.Left, depth - 1) || IsMember(either.Right, depth - 1);
            case ConditionalExpressionSyntax conditional:
                return IsMember(conditional.WhenTrue, depth - 1) || IsMember(conditional.WhenFalse, depth - 1);
            case BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
                or TupleExpressionSyntax or AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax:
                return false;
            default:
                return true;
        }
    }

    /// <summary>What a local was given where it is declared.</summary>
    private static SyntaxNode? SourceOf(ILocalSymbol local)
    {
        foreach (var reference in local.DeclaringSyntaxReferences)
        {
            for (var node = reference.GetSyntax(); node is not null; node = node.Parent)
            {
                switch (node)
                {
                    case VariableDeclaratorSyntax { Initializer.Value: var value }:
                        return value;
                    case CommonForEachStatementSyntax loop:
                        return loop.Expression;
                    case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var table } } }:
                        return table;
                    case IsPatternExpressionSyntax test:
                        return test.Expression;
                    case AssignmentExpressionSyntax deconstruction:
                        return deconstruction.Right;
                    case StatementSyntax:
                        return null;
                }
            }
        }

        return null;
    }

    /// <summary>What gives a part of a collection or tuple, as indexers, <c>Values</c> and LINQ do: no members of the compilation.</summary>
    private static bool IsPartOfCollection(ISymbol member) => member.ContainingNamespace.IsOfSystem() && member.ContainingType is not { Name: "Lazy" };
}
