using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>Members to be put into one type declaration.</summary>
/// <param name="Members">The members, each with its indentation and the line break that ends it.</param>
/// <param name="Index">The index of the existing member that they precede.</param>
/// <param name="Indentation">Indentation of members.</param>
/// <param name="OuterIndentation">Indentation of the type.</param>
/// <param name="AreSpaced">Whether blank lines stand between them.</param>
internal sealed record NewMembers(
    ImmutableArray<MemberDeclarationSyntax> Members,
    int Index,
    string Indentation,
    string OuterIndentation,
    bool AreSpaced);
