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

/// <summary>Writes members with a mark, one for each name.</summary>
internal static class MarkedMembers
{
    private const string Qualifier = "global::" + Vocabulary.Namespace + ".";

    public static ImmutableArray<MemberDeclarationSyntax> Create(NewMemberShape shape, MemberMark mark, ISet<string> takenNames, ImmutableArray<string> values, string indentation, string newLine)
    {
        var members = ImmutableArray.CreateBuilder<MemberDeclarationSyntax>(values.Length);
        foreach (var value in values)
            members.Add(Create(shape, mark, value, ChooseName(value, mark.Suffix, takenNames), indentation, newLine));

        return members.ToImmutable();
    }

    private static MemberDeclarationSyntax Create(NewMemberShape shape, MemberMark mark, string value, string name, string indentation, string newLine)
    {
        // Parsed with its white space, so that nothing is left to the formatter.
        var text = $"{indentation}[{Qualifier}{mark.Attribute}({Qualifier}{mark.Enum}.{value}){(shape.Companion is { } companion ? ", " + Qualifier + companion : string.Empty)}]"
            + (shape.AttributeOnOwnLine ? newLine + indentation : " ")
            + $"{shape.Modifiers}object {name}{shape.Body}"
            + newLine;
        var property = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text, options: shape.ParseOptions)!;
        property = property.WithType(shape.Type.WithTriviaFrom(property.Type));
        return property.ReplaceNodes(
            property.DescendantNodes().Where(static node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax),
            static (_, rewritten) => rewritten.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static string ChooseName(string value, string suffix, ISet<string> taken)
    {
        var name = value;
        for (var number = 1; !taken.Add(name); number++)
            name = value + suffix + (number == 1 ? string.Empty : number.ToString(CultureInfo.InvariantCulture));

        return name;
    }
}
