using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Tells which part of a type speaks for it. An attribute stands once; where it was written twice by mistake, the first place does.</summary>
internal static class MarkedPart
{
    public static bool IsFirst(INamedTypeSymbol type, GeneratorAttributeSyntaxContext syntax)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, syntax.Attributes[0].AttributeClass))
            {
                return attribute.ApplicationSyntaxReference is not { } reference
                    || (reference.SyntaxTree == syntax.TargetNode.SyntaxTree && syntax.TargetNode.Span.Contains(reference.Span));
            }
        }

        return false;
    }
}
