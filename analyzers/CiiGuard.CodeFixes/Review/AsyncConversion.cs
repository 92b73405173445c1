using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>
/// Makes a function async. Nobody is left waiting for less than before: a function that returns nothing is changed only if nothing mentions it,
/// as a caller would drop the new task, and nothing becomes <c>async void</c>.
/// </summary>
/// <param name="Changes">The changes but for the awaiting itself.</param>
/// <param name="UnusedName">A name that nothing must mention.</param>
internal sealed record AsyncConversion(ImmutableArray<TextChange> Changes, string? UnusedName)
{
    public static readonly AsyncConversion None = new(ImmutableArray<TextChange>.Empty, UnusedName: null);

    /// <summary>Null if the function has to stay as it is.</summary>
    public static AsyncConversion? Of(SyntaxNode function, DocumentVersion version, CancellationToken cancellationToken)
    {
        var symbol = function switch
        {
            AnonymousFunctionExpressionSyntax => version.Model.GetSymbolInfo(function, cancellationToken).Symbol,
            MethodDeclarationSyntax or LocalFunctionStatementSyntax => version.Model.GetDeclaredSymbol(function, cancellationToken),
            _ => null,
        };
        if (symbol is not IMethodSymbol method || method.PartialDefinitionPart is not null || method.PartialImplementationPart is not null)
            return null;

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        switch (function)
        {
            case ParenthesizedLambdaExpressionSyntax lambda:
                changes.Add(Async((lambda.ReturnType ?? (SyntaxNode)lambda.ParameterList).SpanStart));
                break;
            case SimpleLambdaExpressionSyntax lambda:
                changes.Add(Async(lambda.Parameter.SpanStart));
                break;
            case AnonymousMethodExpressionSyntax lambda:
                changes.Add(Async(lambda.DelegateKeyword.SpanStart));
                break;
            case MethodDeclarationSyntax declaration:
                changes.Add(Async(declaration.ReturnType.SpanStart));
                break;
            case LocalFunctionStatementSyntax declaration:
                changes.Add(Async(declaration.ReturnType.SpanStart));
                break;
        }

        if (method.ReturnsVoid)
        {
            if (ReturnTypeOf(function) is not { } type || MemberHierarchy.Of(method).Count > 1 || method.IsVirtual || method.IsAbstract
                || version.NameOf("System.Threading.Tasks.Task", type.SpanStart) is not { } task)
            {
                return null;
            }

            changes.Add(new TextChange(type.Span, task));
            return new AsyncConversion(changes.ToImmutable(), method.Name);
        }

        return Awaitables.IsAwaitable(method.ReturnType) && AddReturns(changes, function, method, version, cancellationToken) 
            ? new AsyncConversion(changes.ToImmutable(), UnusedName: null)
            : null;
    }

    private static TextChange Async(int position) => new(new TextSpan(position, 0), "async ");

    private static TypeSyntax? ReturnTypeOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        _ => null,
    };

    /// <summary>What was returned as a task is awaited; an async function returns what comes of it.</summary>
    private static bool AddReturns(ImmutableArray<TextChange>.Builder changes, SyntaxNode function, IMethodSymbol method, DocumentVersion version, CancellationToken cancellationToken)
    {
        if (BodyOf(function) is not BlockSyntax body)
            return false;

        var hasResult = method.ReturnType is INamedTypeSymbol { Arity: > 0 };
        foreach (var statement in ReturnsOf(body))
        {
            // Inside of a try, what the task throws would be caught here and no longer by the caller.
            if (statement.Expression is not { } expression || statement.Ancestors().TakeWhile(ancestor => ancestor != body).Any(static ancestor => ancestor is TryStatementSyntax))
                return false;

            var kind = KindOf(expression, version.Model, cancellationToken);
            if (kind == ReturnedTask.Unclear)
                return false;
            if (hasResult)
            {
                if (kind == ReturnedTask.Completed)
                    return false;
                if (kind == ReturnedTask.FromResult)
                    changes.Add(new TextChange(expression.Span, ((InvocationExpressionSyntax)expression).ArgumentList.Arguments[0].Expression.ToString()));
                else
                    changes.Add(new TextChange(new TextSpan(expression.SpanStart, 0), "await "));
                continue;
            }

            var await = kind == ReturnedTask.Completed ? string.Empty : "await " + expression + ";";
            var isLast = statement.Parent == body && body.Statements.Last() == statement;
            if (isLast)
                changes.Add(await.Length == 0 ? RemovalOf(statement, version) : new TextChange(statement.Span, await));
            else if (await.Length == 0)
                changes.Add(new TextChange(statement.Span, "return;"));
            else if (statement.Parent is BlockSyntax or SwitchSectionSyntax)
                changes.Add(new TextChange(statement.Span, await + version.Layout.NewLine + version.Layout.GetIndentation(statement.SpanStart) + "return;"));
            else
                return false;
        }

        return true;
    }

    private static TextChange RemovalOf(StatementSyntax statement, DocumentVersion version)
    {
        var line = version.Text.Lines.GetLineFromPosition(statement.SpanStart);
        var isWholeLine = version.Layout.StartsLine(statement.SpanStart) && line.ToString().Trim().Length == statement.Span.Length;
        if (!isWholeLine)
            return new TextChange(statement.Span, string.Empty);

        // A blank line before the last statement separated it.
        var start = line.Start;
        if (line.LineNumber > 0 && version.Text.Lines[line.LineNumber - 1] is var above && string.IsNullOrWhiteSpace(above.ToString()))
            start = above.Start;
        return new TextChange(TextSpan.FromBounds(start, line.EndIncludingLineBreak), string.Empty);
    }

    private static SyntaxNode? BodyOf(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Body,
        MethodDeclarationSyntax method => method.Body,
        LocalFunctionStatementSyntax local => local.Body,
        _ => null,
    };

    private static IEnumerable<ReturnStatementSyntax> ReturnsOf(BlockSyntax body) =>
        body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>();

    private enum ReturnedTask
    {
        Running,
        Completed,
        FromResult,
        Unclear,
    }

    private static ReturnedTask KindOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(expression, cancellationToken).Symbol is { ContainingType: { Name: "Task" or "ValueTask" } type } symbol
            && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks")
        {
            if (symbol.Name == "CompletedTask")
                return ReturnedTask.Completed;
            if (symbol.Name == "FromResult" && expression is InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null }] })
                return ReturnedTask.FromResult;
        }

        return expression is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax ? ReturnedTask.Running : ReturnedTask.Unclear;
    }
}
