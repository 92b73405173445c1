using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Members of the compilation that give a new object or do not return, whatever they are given: what they give is not null.</summary>
internal sealed class Factories(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool Contains(IMethodSymbol method, SyntaxNode declaration, CancellationToken cancellation) =>
        _known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, OnlyMakes(declaration, cancellation));

    private bool OnlyMakes(SyntaxNode declaration, CancellationToken cancellation)
    {
        var made = new List<ExpressionSyntax>();
        if (!AddReturned(declaration, made) || made.Count == 0)
            return false;
#pragma warning disable RS1030 // The member may be in any file, and is asked about once.
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        foreach (var expression in made)
        {
            // An operator of the user's may give null.
            if (model.GetConversion(expression, cancellation).IsUserDefined)
                return false;
        }

        return true;
    }

    private static bool AddReturned(SyntaxNode declaration, List<ExpressionSyntax> made)
    {
        switch (declaration)
        {
            case BaseMethodDeclarationSyntax { ExpressionBody.Expression: { } single }:
                return AddMade(single, made);
            case BaseMethodDeclarationSyntax { Body: { } body }:
                foreach (var node in body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
                {
                    if (node is YieldStatementSyntax || (node is ReturnStatementSyntax returned && !AddMade(returned.Expression, made)))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds what an expression makes; false if it may give something else.</summary>
    private static bool AddMade(ExpressionSyntax? expression, List<ExpressionSyntax> made)
    {
        var pending = new Stack<ExpressionSyntax?>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ThrowExpressionSyntax:
                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    made.Add(creation);
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push(parenthesized.Expression);
                    break;
                case ConditionalExpressionSyntax conditional:
                    pending.Push(conditional.WhenTrue);
                    pending.Push(conditional.WhenFalse);
                    break;
                case SwitchExpressionSyntax @switch:
                    foreach (var arm in @switch.Arms)
                        pending.Push(arm.Expression);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
