using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>All that assemblies declare: namespaces, types, nested ones too, and members, each after what contains it.</summary>
internal static class DeclaredSymbols
{
    public static IEnumerable<ISymbol> Of(IAssemblySymbol assembly, CancellationToken cancellation = default)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                yield return member;
                if (member is INamespaceOrTypeSymbol container)
                    pending.Push(container);
            }
        }
    }

    /// <summary>What the compilation declares, and what is declared where else the vocabulary is used.</summary>
    public static IEnumerable<ISymbol> WhereVocabularyIsUsed(Compilation compilation)
    {
        foreach (var symbol in Of(compilation.Assembly))
            yield return symbol;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == Vocabulary.AssemblyName || !UsesVocabulary(assembly))
                continue;
            foreach (var symbol in Of(assembly))
                yield return symbol;
        }
    }

    private static bool UsesVocabulary(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == Vocabulary.AssemblyName));
}
