using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>The body of a property's getter, as far as it is one expression.</summary>
internal readonly struct Getter
{
    private readonly ExpressionSyntax? _result;

    private Getter(ExpressionSyntax? result) => _result = result;

    /// <summary>The getter, if it has a body; null for an automatic one.</summary>
    public static Getter? Of(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration)
                continue;
            if (declaration.ExpressionBody is { } arrow)
                return new(arrow.Expression);
            foreach (var accessor in declaration.AccessorList?.Accessors ?? default)
            {
                if (!accessor.Keyword.ValueText.Equals("get", System.StringComparison.Ordinal))
                    continue;
                if (accessor.ExpressionBody is { } body)
                    return new(body.Expression);
                if (accessor.Body is { } block)
                    return new(block.Statements is [ReturnStatementSyntax { Expression: { } result }] ? result : null);
            }
        }

        return null;
    }

    public static bool HasSetterBody(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter)
            return false;
        foreach (var reference in setter.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null })
                return false;
        }

        return true;
    }

    /// <summary>What it gives, if it is one expression.</summary>
    public IOperation? FindResult(Compilation compilation, CancellationToken cancellation) => _result is null ? null : OperationOf(_result, compilation, cancellation);

    /// <summary>The field of the same object that it gives as it is.</summary>
    public IFieldSymbol? FindField(Compilation compilation, CancellationToken cancellation)
    {
        var result = FindResult(compilation, cancellation);
        while (result is IConversionOperation { IsImplicit: true } conversion)
            result = conversion.Operand;
        return result is IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } reference ? reference.Field : null;
    }

    /// <summary>Whether it gives the field and nothing in its place.</summary>
    public bool GivesField(IFieldSymbol field, Compilation compilation, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(FindField(compilation, cancellation)?.OriginalDefinition, field.OriginalDefinition);

    public static IOperation? OperationOf(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellation)
    {
        // What is said not to be null is what it is.
        while (expression is PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "!" } suppressed)
            expression = suppressed.Operand;
#pragma warning disable RS1030 // The member may lie in any file of the type.
        return compilation.GetSemanticModel(expression.SyntaxTree).GetOperation(expression, cancellation);
#pragma warning restore RS1030
    }
}
