using System;
using System.Collections.Concurrent;
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
    private readonly DeclarationSearch _globalAliases;
    // One for each set of names that files give the attribute for all others; hardly ever one at all.
    private readonly ConcurrentDictionary<string, DeclarationSearch> _aliased = new();

    private DerivedTypeMarks(string mark, string memberMark)
    {
        _mark = mark;
        _memberMark = memberMark;
        _search = new(node => HasMarkedMember(node, []));
        _globalAliases = new(node => node is UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0 } alias && IsAlias(alias));
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

        var aliases = GlobalAliases(compilation, cancellation);
        foreach (var node in SearchFor(aliases).In(compilation, cancellation))
        {
            AssemblyMarks.Bind(compilation);
            if (compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type
                && type.FindAttribute(_mark) is null && type.HasMark(_mark) && IsFirst(type, node, aliases, cancellation)
                && read(type, compilation, cancellation) is { } model)
            {
                yield return model;
            }
        }
    }

    private string[] GlobalAliases(Compilation compilation, CancellationToken cancellation)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var alias in _globalAliases.In(compilation, cancellation))
            names.Add(((UsingDirectiveSyntax)alias).Alias!.Name.Identifier.ValueText);
        return [.. names];
    }

    private DeclarationSearch SearchFor(string[] aliases) =>
        aliases.Length == 0 ? _search : _aliased.GetOrAdd(string.Join(",", aliases), _ => new(node => HasMarkedMember(node, aliases)));

    // By names as they are written, aliases among them; what the type itself is marked with is found by that mark.
    private bool HasMarkedMember(SyntaxNode node, string[] globalAliases)
    {
        if (node is not TypeDeclarationSyntax type || Has(type.AttributeLists, [_mark]))
            return false;
        string[] names = [_memberMark, .. globalAliases, .. LocalAliases(type)];
        return type.Members.Any(member => Has(member.AttributeLists, names) || (member is ConstructorDeclarationSyntax constructor && HasMarked(constructor.ParameterList, names)))
            || HasMarked(type.ParameterList, names);
    }

    private IEnumerable<string> LocalAliases(SyntaxNode node)
    {
        foreach (var around in node.Ancestors())
        {
            var usings = around switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            foreach (var alias in usings)
            {
                if (IsAlias(alias))
                    yield return alias.Alias!.Name.Identifier.ValueText;
            }
        }
    }

    private bool IsAlias(UsingDirectiveSyntax directive) => directive is { Alias: not null, Name: { } name } && NameOf(name) == _memberMark;

    private static bool HasMarked(ParameterListSyntax? list, string[] names) => list is not null && list.Parameters.Any(parameter => Has(parameter.AttributeLists, names));

    // Several parts may have such members.
    private bool IsFirst(INamedTypeSymbol type, SyntaxNode node, string[] aliases, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is var part && HasMarkedMember(part, aliases))
                return part == node;
        }

        return false;
    }

    private static bool Has(SyntaxList<AttributeListSyntax> lists, string[] attributes)
    {
        foreach (var list in lists)
        {
            foreach (var written in list.Attributes)
            {
                var name = NameOf(written.Name);
                foreach (var attribute in attributes)
                {
                    if (name == attribute || (name.Length + Suffix.Length == attribute.Length && attribute.StartsWith(name, StringComparison.Ordinal)))
                        return true;
                }
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
