using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace CiiGuard.CodeFixes;

/// <summary>Writes clause members.</summary>
internal static class ClauseMembers
{
    private const string Qualifier = "global::" + Vocabulary.Namespace + ".";

    public static ImmutableArray<MemberDeclarationSyntax> Create(ClauseShape shape, ISet<string> takenNames, ImmutableArray<string> obligations, string indentation, string newLine)
    {
        var members = ImmutableArray.CreateBuilder<MemberDeclarationSyntax>(obligations.Length);
        foreach (var obligation in obligations)
            members.Add(Create(shape, obligation, ChooseName(obligation, takenNames), indentation, newLine));

        return members.ToImmutable();
    }

    private static MemberDeclarationSyntax Create(ClauseShape shape, string obligation, string name, string indentation, string newLine)
    {
        // Parsed with its white space, so that nothing is left to the formatter.
        var text = $"{indentation}[{Qualifier}{Vocabulary.Obligation}({Qualifier}SupplierObligation.{obligation})]"
            + (shape.AttributeOnOwnLine ? newLine + indentation : " ")
            + $"{shape.Modifiers}object {name}{shape.Body}"
            + newLine;
        var property = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text, options: shape.ParseOptions)!;
        property = property.WithType(shape.Type.WithTriviaFrom(property.Type));
        return property.ReplaceNodes(
            property.DescendantNodes().Where(static node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax),
            static (_, rewritten) => rewritten.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static string ChooseName(string obligation, ISet<string> taken)
    {
        var name = obligation;
        for (var suffix = 1; !taken.Add(name); suffix++)
            name = obligation + "Clause" + (suffix == 1 ? string.Empty : suffix.ToString(CultureInfo.InvariantCulture));

        return name;
    }
}
