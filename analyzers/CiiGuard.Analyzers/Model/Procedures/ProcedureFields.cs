using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The fields that declare a procedure: those of its type and of the types nested in it that are no procedures themselves, in a stable order.</summary>
internal static class ProcedureFields
{
    /// <summary>Attributes that mean something on a field of a procedure only.</summary>
    public static readonly string[] Attributes = { Vocabulary.ProcedureState, Vocabulary.ProcedureStep, Vocabulary.ProcedureOverlay, Vocabulary.TimeLimit, Vocabulary.ProcedureGate };

    /// <summary>
    /// In source by file and position, as the order of the parts of a partial type is that in which the files were given to the compiler. In metadata by token, which is the
    /// order of the file itself; the order in which symbols of metadata are listed is not promised.
    /// </summary>
    public static List<IFieldSymbol> Of(INamedTypeSymbol procedure, CancellationToken cancellationToken)
    {
        var fields = new List<IFieldSymbol>();
        var pending = new Stack<INamedTypeSymbol>();
        pending.Push(procedure);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is IFieldSymbol { IsImplicitlyDeclared: false } field)
                    fields.Add(field);
                else if (member is INamedTypeSymbol nested && !nested.HasAttribute(Vocabulary.ReviewProcedure))
                    pending.Push(nested);
            }
        }

        fields.Sort(static (left, right) => Compare(left, right));
        return fields;
    }

    /// <summary>The order described at <see cref="Of"/>, for members of any kind.</summary>
    public static int Compare(ISymbol left, ISymbol right)
    {
        if (ProcedureProblems.LocationOf(left) is { SourceTree: { } leftTree } leftPlace && ProcedureProblems.LocationOf(right) is { SourceTree: { } rightTree } rightPlace)
        {
            var byFile = string.CompareOrdinal(leftTree.FilePath, rightTree.FilePath);
            if (byFile != 0)
                return byFile;

            var byPosition = leftPlace.SourceSpan.Start.CompareTo(rightPlace.SourceSpan.Start);
            return byPosition != 0 ? byPosition : string.CompareOrdinal(left.Name, right.Name);
        }

        var byToken = left.MetadataToken.CompareTo(right.MetadataToken);
        return byToken != 0 ? byToken : string.CompareOrdinal(left.Name, right.Name);
    }
}
