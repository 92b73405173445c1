using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>An obligation member that exists already, in the type or above it, and shows how its author writes clauses.</summary>
internal sealed class ClauseExample
{
    private readonly ISymbol member;

    private ClauseExample(ISymbol member) => this.member = member;

    /// <summary>Accessibility to repeat; null where the example's own says nothing about a class member.</summary>
    public Accessibility? Accessibility =>
        member is IPropertySymbol { ContainingType.TypeKind: not TypeKind.Interface } && member.DeclaredAccessibility is Microsoft.CodeAnalysis.Accessibility.Public or Microsoft.CodeAnalysis.Accessibility.Internal
            ? member.DeclaredAccessibility
            : null;

    /// <summary>Whether the example can be set at any time, by whoever can see it.</summary>
    public bool HasSetter => member is IPropertySymbol { SetMethod: { IsInitOnly: false } setter } && setter.DeclaredAccessibility == member.DeclaredAccessibility;

    /// <summary>The example of the type itself if there is one, else that of the nearest base, else that of an interface.</summary>
    public static ClauseExample? Find(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FindIn(current) is { } found)
                return found;
        }

        return type.AllInterfaces.Select(FindIn).FirstOrDefault(static found => found is not null);
    }

    /// <summary>The type for another clause; null if it cannot be the type of an ordinary property there.</summary>
    public ITypeSymbol? GetClauseType(Compilation compilation, INamedTypeSymbol within)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return type is null or { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic } or { IsRefLikeType: true }
            || !compilation.IsSymbolAccessibleWithin(type, within)
            ? null
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    public bool HasAttributeOnOwnLine(CancellationToken cancellationToken)
    {
        var attribute = member.FindAttribute(Vocabulary.Obligation)?.ApplicationSyntaxReference?.GetSyntax(cancellationToken);
        if (attribute?.Parent is not AttributeListSyntax { Parent: MemberDeclarationSyntax } list)
            return true;

        var lines = list.SyntaxTree.GetText(cancellationToken).Lines;
        var next = list.GetLastToken().GetNextToken();
        return lines.IndexOf(list.Span.End) != lines.IndexOf(next.SpanStart);
    }

    private static ClauseExample? FindIn(INamedTypeSymbol type) =>
        Candidates(type).FirstOrDefault(static member => member.HasAttribute(Vocabulary.Obligation)) is { } member
            ? new ClauseExample(member)
            : null;

    /// <summary>Members in the order of what they say about a new property.</summary>
    private static IEnumerable<ISymbol> Candidates(INamedTypeSymbol type)
    {
        var members = type.GetMembers();
        return members.OfType<IPropertySymbol>().Where(static property => !property.IsStatic && !property.IsIndexer).Cast<ISymbol>()
            .Concat(members.OfType<IFieldSymbol>().Where(static field => !field.IsStatic))
            .Concat(type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters))
            .Concat(members.Where(static member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol));
    }
}
