using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// Decides whether a compilation uses the vocabulary. One that only references it pays for this question and no more.
/// The answer may be yes too often, never no where an attribute of the vocabulary can be on a symbol that rules look at.
/// </summary>
internal static class VocabularyUse
{
    // Not one name but a few, as a copy in source may be a part of the vocabulary.
    private static readonly string[] Landmarks =
    {
        Vocabulary.Namespace + "." + Vocabulary.ReviewSubject,
        Vocabulary.Namespace + "." + Vocabulary.ReviewCase,
        Vocabulary.Namespace + "." + Vocabulary.SupplierContract,
    };

    // Kept by the compiler for as long as the tree lives, so an edit asks again for the edited file only.
    public static readonly SyntaxTreeValueProvider<bool> TreeMentionsVocabulary =
        new(static tree => VocabularyMention.IsIn(tree.GetRoot()));

    public static bool IsUsed(Compilation compilation, Func<SyntaxTree, bool> isMentionedIn, CancellationToken cancellationToken)
    {
        var isPresent = false;
        foreach (var landmark in Landmarks)
        {
            foreach (var type in compilation.GetTypesByMetadataName(landmark))
            {
                isPresent = true;

                // A copy of the vocabulary inside this or another project is there to be used.
                if (type.ContainingAssembly.Name != Vocabulary.AssemblyName)
                    return true;
            }
        }

        return isPresent && (IsUsedByReference(compilation) || IsMentioned(compilation, isMentionedIn, cancellationToken));
    }

    private static bool IsUsedByReference(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == Vocabulary.AssemblyName)
                continue;

            foreach (var module in assembly.Modules)
            {
                foreach (var reference in module.ReferencedAssemblies)
                {
                    if (reference.Name == Vocabulary.AssemblyName)
                        return true;
                }
            }
        }

        return false;
    }

    private static bool IsMentioned(Compilation compilation, Func<SyntaxTree, bool> isMentionedIn, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isMentionedIn(tree))
                return true;
        }

        return false;
    }
}
