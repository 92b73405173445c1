using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.CodeFixes;

/// <summary>How a clause looks that cannot stay empty. Null where the causes have another cure; whether the result compiles is tried.</summary>
internal sealed class RequiredShape(SemanticModel model, CSharpParseOptions options, EmptyCauses causes)
{
    private const EmptyCauses Curable = EmptyCauses.Nullable | EmptyCauses.NotSet | EmptyCauses.StartsEmpty | EmptyCauses.SettableToNull | EmptyCauses.OptionalParameter;

    private bool NeedsRequired => (causes & (EmptyCauses.NotSet | EmptyCauses.StartsEmpty)) != 0;

    private bool IsCurable => (causes & ~Curable) == 0 && (!NeedsRequired || LanguageMeans.CanUseRequired(model.Compilation, options));

    public PropertyDeclarationSyntax? OfProperty(PropertyDeclarationSyntax property)
    {
        if (!IsCurable)
            return null;

        var result = property.WithType(WithoutNull(property.Type));
        if (NeedsRequired)
        {
            if (WithSetter(result) is not { } settable || WithRequired(settable.Modifiers) is not { } modifiers)
                return null;
            result = settable.WithModifiers(modifiers);
        }
        else if ((causes & EmptyCauses.SettableToNull) != 0)
        {
            if (WithSetterOnlyWhenMade(result) is not { } settable)
                return null;
            result = settable;
        }

        return (causes & EmptyCauses.StartsEmpty) != 0 ? WithoutInitializer(result) : result;
    }

    public FieldDeclarationSyntax? OfField(FieldDeclarationSyntax field)
    {
        if (!IsCurable || (causes & EmptyCauses.SettableToNull) != 0)
            return null;

        var result = field.WithDeclaration(field.Declaration.WithType(WithoutNull(field.Declaration.Type)));
        if (NeedsRequired)
        {
            // What is required must be set from outside, so it is not read-only.
            if (field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || WithRequired(result.Modifiers) is not { } modifiers)
                return null;
            result = result.WithModifiers(modifiers);
        }

        if ((causes & EmptyCauses.StartsEmpty) == 0)
            return result;

        var variable = result.Declaration.Variables[0];
        return result.WithDeclaration(result.Declaration.WithVariables(SyntaxFactory.SingletonSeparatedList(
            variable.WithInitializer(null).WithIdentifier(variable.Identifier.WithTrailingTrivia(SyntaxTriviaList.Empty)))));
    }

    public ParameterSyntax? OfParameter(ParameterSyntax parameter)
    {
        if (!IsCurable || NeedsRequired || parameter.Type is null)
            return null;

        var result = parameter.WithType(WithoutNull(parameter.Type));
        return (causes & EmptyCauses.OptionalParameter) != 0
            ? result.WithDefault(null).WithIdentifier(result.Identifier.WithTrailingTrivia(SyntaxTriviaList.Empty))
            : result;
    }

    private static TypeSyntax WithoutNull(TypeSyntax type) =>
        type is NullableTypeSyntax nullable ? nullable.ElementType.WithTriviaFrom(nullable) : type;

    /// <summary>Modifiers with <c>required</c> behind the accessibility; null where the member is private or has no instances.</summary>
    private static SyntaxTokenList? WithRequired(SyntaxTokenList modifiers)
    {
        if (modifiers.Any(SyntaxKind.RequiredKeyword))
            return modifiers;

        var last = modifiers.LastIndexOf(SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.ProtectedKeyword);
        return last < 0 || modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword)
            ? null
            : modifiers.Insert(last + 1, SyntaxFactory.Token(SyntaxTriviaList.Empty, SyntaxKind.RequiredKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)));
    }

    /// <summary>The property with a setter that everybody has who sees it; null if it is no automatic property.</summary>
    private PropertyDeclarationSyntax? WithSetter(PropertyDeclarationSyntax property)
    {
        if (property.AccessorList is not { } list || property.ExplicitInterfaceSpecifier is not null)
            return null;

        foreach (var accessor in list.Accessors)
        {
            if (accessor.Keyword.IsKind(SyntaxKind.GetKeyword))
                continue;
            return accessor.Modifiers.Count == 0 ? property : property.ReplaceNode(accessor, InitIn(accessor));
        }

        if (!LanguageMeans.CanUseInit(model.Compilation, options) || list.Accessors is not [{ Body: null, ExpressionBody: null } getter])
            return null;
        return property.WithAccessorList(list.AddAccessors(InitIn(getter)));
    }

    private static PropertyDeclarationSyntax? WithSetterOnlyWhenMade(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) is { } setter
            ? property.ReplaceNode(setter, InitIn(setter))
            : null;

    /// <summary><c>init;</c> in the place, or beside, another accessor.</summary>
    private static AccessorDeclarationSyntax InitIn(AccessorDeclarationSyntax other) =>
        SyntaxFactory.AccessorDeclaration(
                SyntaxKind.InitAccessorDeclaration,
                other.IsKind(SyntaxKind.GetAccessorDeclaration) ? default : other.AttributeLists,
                modifiers: default,
                SyntaxFactory.Token(SyntaxKind.InitKeyword),
                other.Body,
                other.ExpressionBody,
                other.SemicolonToken)
            .WithLeadingTrivia(other.GetLeadingTrivia());

    private static PropertyDeclarationSyntax WithoutInitializer(PropertyDeclarationSyntax property)
    {
        if (property.Initializer is null || property.AccessorList is not { } list)
            return property;
        return property
            .WithInitializer(null)
            .WithSemicolonToken(default)
            .WithAccessorList(list.WithCloseBraceToken(list.CloseBraceToken.WithTrailingTrivia(property.SemicolonToken.TrailingTrivia)));
    }
}

internal static class ModifierLists
{
    /// <summary>The index of the last modifier that is one of some kinds, or -1.</summary>
    public static int LastIndexOf(this SyntaxTokenList modifiers, params SyntaxKind[] kinds)
    {
        for (var i = modifiers.Count - 1; i >= 0; i--)
        {
            if (kinds.Contains(modifiers[i].Kind()))
                return i;
        }

        return -1;
    }
}
