using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>
/// Looks for names of the vocabulary in a file without binding it and without opening bodies: attributes of the
/// assembly, of types, members, parameters, type parameters, accessors and return values, aliases, and members of a type whose values are judged.
/// </summary>
internal static class VocabularyMention
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Names = CreateNames();

    /// <summary>Types of the vocabulary whose values are judged wherever they are used, without any attribute.</summary>
    private static readonly HashSet<string> ValueTypes = new(StringComparer.Ordinal) { Vocabulary.SelfAssessmentResult, Vocabulary.SupplierOrigin };

    public static bool IsIn(SyntaxNode root)
    {
        if (root is not CompilationUnitSyntax unit)
            return false;

        if (MentionedBy(unit.AttributeLists) || MentionedBy(unit.Usings))
            return true;

        // An own stack: namespaces and types nest as deep as their author likes.
        var pending = new Stack<MemberDeclarationSyntax>();
        PushAll(pending, unit.Members);
        while (pending.Count > 0)
        {
            var member = pending.Pop();
            if (MentionedBy(member.AttributeLists))
                return true;

            switch (member)
            {
                case BaseNamespaceDeclarationSyntax @namespace:
                    if (MentionedBy(@namespace.Usings))
                        return true;
                    PushAll(pending, @namespace.Members);
                    break;
                case TypeDeclarationSyntax type:
                    if (MentionedBy(type.ParameterList) || MentionedBy(type.TypeParameterList))
                        return true;
                    PushAll(pending, type.Members);
                    break;
                case EnumDeclarationSyntax @enum:
                    foreach (var field in @enum.Members)
                    {
                        if (MentionedBy(field.AttributeLists))
                            return true;
                    }

                    break;
                case DelegateDeclarationSyntax @delegate:
                    if (MentionedBy(@delegate.ParameterList) || MentionedBy(@delegate.TypeParameterList))
                        return true;
                    break;
                case BaseMethodDeclarationSyntax method:
                    if (NamesValueType((method as MethodDeclarationSyntax)?.ReturnType) || MentionedBy(method.ParameterList) || MentionedBy((method as MethodDeclarationSyntax)?.TypeParameterList))
                        return true;
                    break;
                case BaseFieldDeclarationSyntax field:
                    if (NamesValueType(field.Declaration.Type))
                        return true;
                    break;
                case BasePropertyDeclarationSyntax property:
                    if (NamesValueType(property.Type) || MentionedBy(property.AccessorList) || MentionedBy((property as IndexerDeclarationSyntax)?.ParameterList))
                        return true;
                    break;
            }
        }

        return false;
    }

    private static HashSet<string> CreateNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Vocabulary.Attributes)
        {
            names.Add(name);
            names.Add(name.Substring(0, name.Length - Suffix.Length));
        }

        return names;
    }

    private static void PushAll(Stack<MemberDeclarationSyntax> pending, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
            pending.Push(member);
    }

    private static bool MentionedBy(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (Names.Contains(SimpleName(attribute.Name)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What an alias stands for is not known without binding: one that may be an attribute counts.</summary>
    private static bool MentionedBy(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var @using in usings)
        {
            if (@using.Alias is null)
                continue;

            foreach (var token in @using.DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken)
                    && token.SpanStart > @using.Alias.Span.End
                    && (Names.Contains(token.ValueText) || token.ValueText.EndsWith(Suffix, StringComparison.Ordinal)))
                    return true;
            }
        }

        return false;
    }

    private static bool MentionedBy(BaseParameterListSyntax? list)
    {
        if (list is null)
            return false;

        foreach (var parameter in list.Parameters)
        {
            if (MentionedBy(parameter.AttributeLists) || NamesValueType(parameter.Type))
                return true;
        }

        return false;
    }

    private static bool NamesValueType(TypeSyntax? type)
    {
        if (type is null or PredefinedTypeSyntax)
            return false;
        foreach (var node in type.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax name && ValueTypes.Contains(name.Identifier.ValueText))
                return true;
        }

        return false;
    }

    private static bool MentionedBy(TypeParameterListSyntax? list)
    {
        if (list is null)
            return false;

        foreach (var parameter in list.Parameters)
        {
            if (MentionedBy(parameter.AttributeLists))
                return true;
        }

        return false;
    }

    private static bool MentionedBy(AccessorListSyntax? list)
    {
        if (list is null)
            return false;

        foreach (var accessor in list.Accessors)
        {
            if (MentionedBy(accessor.AttributeLists))
                return true;
        }

        return false;
    }

    private static string SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliasQualified => aliasQualified.Name.Identifier.ValueText,
        _ => string.Empty,
    };
}
