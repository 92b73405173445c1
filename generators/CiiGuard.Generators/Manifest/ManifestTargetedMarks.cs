using System.Collections.Generic;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>
/// Finds marks that a target puts on another symbol than the one that they are written at: <c>[property: …]</c> and <c>[field: …]</c> at a parameter of a positional record, <c>[method: …]</c> at a type with a primary constructor,
/// <c>[field: …]</c> at a property. Attributes are searched by the symbol of the declaration that they are written at, and compilers differ in whether they find these.
/// </summary>
internal static class ManifestTargetedMarks
{
    public static bool MayBe(SyntaxNode node) => node switch
    {
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter => HasTarget(parameter.AttributeLists, SyntaxKind.PropertyKeyword) || HasTarget(parameter.AttributeLists, SyntaxKind.FieldKeyword),
        TypeDeclarationSyntax type => HasTarget(type.AttributeLists, SyntaxKind.MethodKeyword),
        PropertyDeclarationSyntax property => HasTarget(property.AttributeLists, SyntaxKind.FieldKeyword),
        _ => false,
    };

    /// <summary>The gates and waivers among the marks.</summary>
    public static IReadOnlyList<ManifestEntry> Read(SyntaxNode node, Compilation compilation, CancellationToken cancellationToken)
    {
        AssemblyMarks.Bind(compilation);
        var entries = new List<ManifestEntry>();
        foreach (var symbol in Marked(node, compilation.GetSemanticModel(node.SyntaxTree), cancellationToken))
        {
            foreach (var (mark, gate) in ManifestReader.Gates)
            {
                if (symbol.HasAttribute(mark) && ManifestReader.Gate(symbol, gate) is { } entry)
                    entries.Add(entry);
            }

            if (ManifestReader.Waiver(symbol) is { } waiver)
                entries.Add(waiver);
        }

        return entries;
    }

    private static IEnumerable<ISymbol> Marked(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case ParameterSyntax when model.GetDeclaredSymbol(node, cancellationToken) is IParameterSymbol parameter:
                foreach (var property in parameter.ContainingType.GetMembers(parameter.Name))
                {
                    // Only the property that the compiler made of this parameter; one that is written out has marks of its own.
                    if (property is not IPropertySymbol || !IsMadeOf(property, node))
                        continue;
                    yield return property;
                    foreach (var field in FieldsOf(property))
                        yield return field;
                }

                break;
            case TypeDeclarationSyntax when model.GetDeclaredSymbol(node, cancellationToken) is INamedTypeSymbol type:
                foreach (var constructor in type.InstanceConstructors)
                {
                    if (IsMadeOf(constructor, node))
                        yield return constructor;
                }

                break;
            case PropertyDeclarationSyntax when model.GetDeclaredSymbol(node, cancellationToken) is IPropertySymbol property:
                foreach (var field in FieldsOf(property))
                    yield return field;
                break;
        }
    }

    private static bool IsMadeOf(ISymbol symbol, SyntaxNode node)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span)
                return true;
        }

        return false;
    }

    private static IEnumerable<IFieldSymbol> FieldsOf(ISymbol member)
    {
        foreach (var candidate in member.ContainingType.GetMembers())
        {
            if (candidate is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
                yield return field;
        }
    }

    private static bool HasTarget(SyntaxList<AttributeListSyntax> lists, SyntaxKind target)
    {
        foreach (var list in lists)
        {
            if (list.Target is { } given && given.Identifier.IsKind(target))
                return true;
        }

        return false;
    }
}
