using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Reads where a type stands. Null where code beside it cannot name it: file-local types, and types nested in another one that are private or protected.</summary>
internal static class TypePlaceReader
{
    /// <summary>Full names with <c>global::</c>, escaped and with nullable annotations.</summary>
    public static SymbolDisplayFormat Qualified { get; } = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static SymbolDisplayFormat EscapedNamespace { get; } = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static SymbolDisplayFormat ForPeople { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static TypePlace? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var joined = type.Name;
        var isPublic = true;
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.IsFileLocal || at.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal || IsForbidden(at))
                return null;
            isPublic &= at.DeclaredAccessibility == Accessibility.Public;
            if (!SymbolEqualityComparer.Default.Equals(at, type))
                joined = at.Name + joined;
        }

        var parameters = TypeParameters(type);
        if (parameters is null || !IsNamed(type))
            return null;

        return new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(EscapedNamespace),
            MetadataName(type),
            type.ToDisplayString(ForPeople),
            joined,
            type.ToDisplayString(Qualified),
            Names(parameters).ToEquatableArray(),
            TypeParameterConstraints.Of(parameters).ToEquatableArray(),
            isPublic,
            type.IsStatic,
            type.IsValueType,
            PartHeaders(type, cancellationToken).ToEquatableArray(),
            KnowsNullable(type));
    }

    /// <summary>Whether to name a symbol is an error that no directive in generated code takes away.</summary>
    public static bool IsForbidden(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
                continue;
            if (type is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments is { Length: 2 } arguments && arguments[1].Value is true)
            {
                return true;
            }

            if (type is { Name: "ExperimentalAttribute", ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace.Name: "Diagnostics" } })
                return true;
        }

        return false;
    }

    /// <summary>Whether a type, and all that it stands in, has a name: while one is being typed ("namespace Grid.;") it has none, and nothing can be written beside it.</summary>
    public static bool IsNamed(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Name.Length == 0)
                return false;
            foreach (var parameter in at.TypeParameters)
            {
                if (parameter.Name.Length == 0)
                    return false;
            }
        }

        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            if (at.Name.Length == 0)
                return false;
        }

        return true;
    }

    public static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var containing = type.ContainingType; containing is not null; containing = containing.ContainingType)
            name = containing.MetadataName + "+" + name;

        // Not the displayed name, which escapes keywords.
        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
            name = at.Name + "." + name;
        return name;
    }

    // Those of all containing types, or null if two have one name, which the compiler warns of and code beside the types cannot repeat.
    private static List<ITypeParameterSymbol>? TypeParameters(INamedTypeSymbol type)
    {
        var parameters = new List<ITypeParameterSymbol>();
        for (var at = type; at is not null; at = at.ContainingType)
            parameters.InsertRange(0, at.TypeParameters);

        var names = new HashSet<string>();
        foreach (var parameter in parameters)
        {
            if (!names.Add(parameter.Name))
                return null;
        }

        return parameters;
    }

    private static IEnumerable<string> Names(List<ITypeParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
            yield return ProcedureNames.Escaped(parameter.Name);
    }

    private static List<string> PartHeaders(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var headers = new List<string>();
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (!IsPartial(at, cancellationToken))
                return [];

            var parameters = at.TypeParameters.Length == 0 ? "" : "<" + string.Join(", ", Names([.. at.TypeParameters])) + ">";
            headers.Insert(0, $"partial {Keyword(at)} {ProcedureNames.Escaped(at.Name)}{parameters}");
        }

        return headers;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return false;
        }

        return true;
    }

    private static bool KnowsNullable(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 0 && type.DeclaringSyntaxReferences[0].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 };
}
