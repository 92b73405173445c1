using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.CodeFixes;

/// <summary>The self-assessment types that a product can name.</summary>
internal static class AssessmentCandidates
{
    /// <summary>Those of the compilation and of assemblies that use the vocabulary, by name.</summary>
    public static List<INamedTypeSymbol> Find(Compilation compilation, INamedTypeSymbol product, CancellationToken cancellationToken)
    {
        var found = new List<INamedTypeSymbol>();
        Collect(compilation.Assembly.GlobalNamespace);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static referenced => referenced.Name == Vocabulary.AssemblyName)))
                Collect(assembly.GlobalNamespace);
        }

        found.Sort(static (left, right) => string.CompareOrdinal(left.ToDisplayString(), right.ToDisplayString()));
        return found;

        void Collect(INamespaceOrTypeSymbol container)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in container.GetMembers())
            {
                if (member is INamedTypeSymbol type && IsSuitable(type))
                    found.Add(type);
                if (member is INamespaceOrTypeSymbol inner)
                    Collect(inner);
            }
        }

        // An attribute of the product is bound outside of it.
        bool IsSuitable(INamedTypeSymbol type) =>
            !type.IsStatic
            && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
            && type.HasMark(Vocabulary.SelfAssessment)
            && !SymbolEqualityComparer.Default.Equals(type, product)
            && compilation.IsSymbolAccessibleWithin(type, (ISymbol?)product.ContainingType ?? compilation.Assembly)
            && (!type.IsFileLocal || type.DeclaringSyntaxReferences.Any(part => product.DeclaringSyntaxReferences.Any(other => other.SyntaxTree == part.SyntaxTree)));
    }
}
