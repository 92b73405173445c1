using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>A member with the mark that exists already, in the type or above it, and shows how its author writes such members.</summary>
internal sealed class MemberExample
{
    private readonly ISymbol member;
    private readonly MemberMark mark;

    private MemberExample(ISymbol member, MemberMark mark)
    {
        this.member = member;
        this.mark = mark;
    }

    /// <summary>Whether objects cannot be made without it.</summary>
    public bool IsRequired => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Accessibility to repeat; null where the example's own says nothing about a class member.</summary>
    public Accessibility? Accessibility =>
        member is IPropertySymbol { ContainingType.TypeKind: not TypeKind.Interface } && member.DeclaredAccessibility is Microsoft.CodeAnalysis.Accessibility.Public or Microsoft.CodeAnalysis.Accessibility.Internal
            ? member.DeclaredAccessibility
            : null;

    /// <summary>Whether the example can be set at any time, by whoever can see it.</summary>
    public bool HasSetter => member is IPropertySymbol { SetMethod: { IsInitOnly: false } setter } && setter.DeclaredAccessibility == member.DeclaredAccessibility;

    /// <summary>Whether the example carries another attribute.</summary>
    public bool HasAttribute(string name) => member.HasAttribute(name);

    /// <summary>The example of the type itself if there is one, else that of the nearest base, else that of an interface.</summary>
    public static MemberExample? Find(INamedTypeSymbol type, MemberMark mark)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FindIn(current, mark) is { } found)
                return found;
        }

        return type.AllInterfaces.Select(contract => FindIn(contract, mark)).FirstOrDefault(static found => found is not null);
    }

    /// <summary>The type for another such member, never without a value; null if it cannot be the type of an ordinary property there.</summary>
    public ITypeSymbol? GetMemberType(Compilation compilation, INamedTypeSymbol within)
    {
        var type = DeclaredType?.WithoutNullable();
        return type is null or { SpecialType: SpecialType.System_Void } or { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic } or { IsRefLikeType: true }
            || !compilation.IsSymbolAccessibleWithin(type, within)
            ? null
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
    }

    /// <summary>Whether the example's type has null among its values and says so.</summary>
    public bool IsNullable =>
        DeclaredType is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private ITypeSymbol? DeclaredType => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol variable => variable.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    public bool HasAttributeOnOwnLine(CancellationToken cancellationToken)
    {
        var attribute = member.FindAttribute(mark.Attribute)?.ApplicationSyntaxReference?.GetSyntax(cancellationToken);
        if (attribute?.Parent is not AttributeListSyntax { Parent: MemberDeclarationSyntax } list)
            return true;

        var lines = list.SyntaxTree.GetText(cancellationToken).Lines;
        var next = list.GetLastToken().GetNextToken();
        return lines.IndexOf(list.Span.End) != lines.IndexOf(next.SpanStart);
    }

    private static MemberExample? FindIn(INamedTypeSymbol type, MemberMark mark) =>
        Candidates(type).FirstOrDefault(member => member.HasAttribute(mark.Attribute)) is { } member
            ? new MemberExample(member, mark)
            : null;

    /// <summary>Members in the order of what they say about a new property.</summary>
    private static IEnumerable<ISymbol> Candidates(INamedTypeSymbol type)
    {
        var members = type.GetMembers();
        return members.OfType<IPropertySymbol>().Where(static property => !property.IsStatic && !property.IsIndexer).Cast<ISymbol>()
            .Concat(members.OfType<IFieldSymbol>().Where(static field => !field.IsStatic))
            .Concat(type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters))
            .Concat(members.Where(static member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }));
    }
}
