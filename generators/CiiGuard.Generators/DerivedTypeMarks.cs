using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>
/// Finds types that inherit a mark and add marked members of their own: what is told of the type that carries the mark does not tell of these. Types that add nothing need no search, and there may be many.
/// </summary>
internal sealed class DerivedTypeMarks
{
    private const string Suffix = "Attribute";

    private readonly string _mark;
    private readonly string _memberMark;
    private readonly DeclarationSearch _search;

    private DerivedTypeMarks(string mark, string memberMark)
    {
        _mark = mark;
        _memberMark = memberMark;
        _search = new(HasMarkedMember);
    }

    /// <param name="context">What to register with.</param>
    /// <param name="mark">Name of the attribute of types, without namespace.</param>
    /// <param name="memberMark">Name of the attribute of members, without namespace.</param>
    /// <param name="read">Reads a type; null where nothing is written for it.</param>
    public static IncrementalValuesProvider<TModel> Find<TModel>(
        IncrementalGeneratorInitializationContext context, string mark, string memberMark, Func<INamedTypeSymbol, Compilation, CancellationToken, TModel?> read)
        where TModel : class
    {
        var marks = new DerivedTypeMarks(mark, memberMark);
        return context.CompilationProvider.SelectMany((compilation, cancellation) => marks.Read(compilation, read, cancellation));
    }

    private IEnumerable<TModel> Read<TModel>(Compilation compilation, Func<INamedTypeSymbol, Compilation, CancellationToken, TModel?> read, CancellationToken cancellation)
        where TModel : class
    {
        if (compilation.GetTypeByMetadataName(Vocabulary.Namespace + "." + _memberMark) is null)
            yield break;

        foreach (var node in _search.In(compilation, cancellation))
        {
            AssemblyMarks.Bind(compilation);
            if (compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type
                && type.FindAttribute(_mark) is null && type.HasMark(_mark) && IsFirst(type, node, cancellation)
                && read(type, compilation, cancellation) is { } model)
            {
                yield return model;
            }
        }
    }

    // By names as they are written; what the type itself is marked with is found by that mark.
    private bool HasMarkedMember(SyntaxNode node) => node is TypeDeclarationSyntax type
        && !Has(type.AttributeLists, _mark)
        && (type.Members.Any(member => Has(member.AttributeLists, _memberMark) || (member is ConstructorDeclarationSyntax constructor && HasMarked(constructor.ParameterList)))
            || HasMarked(type.ParameterList));

    private bool HasMarked(ParameterListSyntax? list) => list is not null && list.Parameters.Any(parameter => Has(parameter.AttributeLists, _memberMark));

    // Several parts may have such members.
    private bool IsFirst(INamedTypeSymbol type, SyntaxNode node, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is var part && HasMarkedMember(part))
                return part == node;
        }

        return false;
    }

    private static bool Has(SyntaxList<AttributeListSyntax> lists, string attribute)
    {
        foreach (var list in lists)
        {
            foreach (var written in list.Attributes)
            {
                var name = NameOf(written.Name);
                if (name == attribute || (name.Length + Suffix.Length == attribute.Length && attribute.StartsWith(name, StringComparison.Ordinal)))
                    return true;
            }
        }

        return false;
    }

    private static string NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => "",
    };
}
