using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Methods that give the object that they are called on, so that calls can be chained.</summary>
internal static class FluentMethods
{
    /// <summary>Whether everything that the method returns is <c>this</c>. What may be overridden may return something else.</summary>
    public static bool ReturnReceiver(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.IsAbstract || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed))
            return false;
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not MethodDeclarationSyntax declaration)
                return false;
            if (declaration.ExpressionBody is { } arrow)
                return arrow.Expression is ThisExpressionSyntax;
            if (declaration.Body is null)
                return false;
            var any = false;
            foreach (var node in declaration.Body.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            {
                if (node is not ReturnStatementSyntax returned)
                    continue;
                if (returned.Expression is not ThisExpressionSyntax)
                    return false;
                any = true;
            }

            return any;
        }

        return false;
    }
}
