using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>How code at a call can name the review that governs it: a root, and the members that lead from it to the review.</summary>
/// <param name="Root">The root as text; empty for a receiver that is not written.</param>
/// <param name="RootType">Its type.</param>
/// <param name="Path">The members; none if the root is the review.</param>
/// <param name="Condition">The <c>root?.…</c> that the root is the receiver of.</param>
/// <param name="Variable">The parameter, local or member that the root begins with.</param>
internal sealed record ReviewSource(string Root, ITypeSymbol RootType, ImmutableArray<ISymbol> Path, ConditionalAccessExpressionSyntax? Condition, ISymbol? Variable)
{
    public string Review => Text(Path.Length);

    /// <summary>What the first members of the path lead to.</summary>
    public string Text(int length)
    {
        var members = string.Join(".", Path.Take(length).Select(static member => member.Name));
        return Root.Length == 0 ? (members.Length == 0 ? "this" : members)
            : members.Length == 0 ? Root
            : Root + "." + members;
    }

    /// <summary>A member of what the first members of the path lead to.</summary>
    public string Member(int length, string name) => Root.Length == 0 && length == 0 ? name : Text(length) + "." + name;

    public ITypeSymbol TypeAt(int length) => length == 0 ? RootType : TypeOf(Path[length - 1]);

    /// <summary>Whether what the first members of the path lead to may be null by its declaration.</summary>
    public bool MayBeNull(int length) => length > 0 && TypeOf(Path[length - 1]) is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
