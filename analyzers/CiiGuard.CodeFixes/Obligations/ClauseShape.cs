using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CiiGuard.CodeFixes;

/// <summary>How a new clause member is to look, so that it fits the clauses there are and compiles where it stands.</summary>
internal sealed class ClauseShape
{
    private ClauseShape(TypeSyntax type, string modifiers, string body, bool attributeOnOwnLine, CSharpParseOptions parseOptions)
    {
        Type = type;
        Modifiers = modifiers;
        Body = body;
        AttributeOnOwnLine = attributeOnOwnLine;
        ParseOptions = parseOptions;
    }

    public TypeSyntax Type { get; }

    /// <summary>Modifiers with a space after each.</summary>
    public string Modifiers { get; }

    /// <summary>What follows the name.</summary>
    public string Body { get; }

    public bool AttributeOnOwnLine { get; }

    public CSharpParseOptions ParseOptions { get; }

    public static ClauseShape Choose(Document document, SemanticModel model, TypeDeclarationSyntax declaration, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var parseOptions = (CSharpParseOptions)declaration.SyntaxTree.Options;
        var compilation = model.Compilation;
        var example = ClauseExample.Find(type);
        var clauseType = example?.GetClauseType(compilation, type) ?? compilation.GetSpecialType(SpecialType.System_String);
        var (modifiers, body) = ChooseModifiersAndBody(compilation, parseOptions, type, example, clauseType);

        return new ClauseShape(
            (TypeSyntax)SyntaxGenerator.GetGenerator(document).TypeExpression(clauseType),
            modifiers,
            body,
            example?.HasAttributeOnOwnLine(cancellationToken) ?? true,
            parseOptions);
    }

    private static (string Modifiers, string Body) ChooseModifiersAndBody(
        Compilation compilation,
        CSharpParseOptions parseOptions,
        INamedTypeSymbol type,
        ClauseExample? example,
        ITypeSymbol clauseType)
    {
        if (type.TypeKind == TypeKind.Interface)
            return (string.Empty, " { get; }");

        // A static class has nobody to fill a clause in later; one that was forgotten should not pass for a clause.
        if (type.IsStatic)
            return ("public static ", " => throw new global::System.NotImplementedException();");

        var accessibility = example?.Accessibility is { } known && clauseType.SpecialType != SpecialType.System_String ? known : Accessibility.Public;
        var setter = example is { HasSetter: true } || !CanUseInit(compilation, parseOptions) ? "set" : "init";
        var required = CanUseRequired(compilation, parseOptions) && IsAsVisible(accessibility, type.DeclaredAccessibility) ? "required " : string.Empty;
        return (SyntaxFacts.GetText(accessibility) + " " + required, $" {{ get; {setter}; }}");
    }

    private static bool CanUseInit(Compilation compilation, CSharpParseOptions options) =>
        options.LanguageVersion >= LanguageVersion.CSharp9 && IsAvailable(compilation, "System.Runtime.CompilerServices.IsExternalInit");

    private static bool CanUseRequired(Compilation compilation, CSharpParseOptions options) =>
        options.LanguageVersion >= LanguageVersion.CSharp11
        && IsAvailable(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
        && IsAvailable(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute");

    private static bool IsAvailable(Compilation compilation, string metadataName) =>
        compilation.GetTypesByMetadataName(metadataName).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    /// <summary>A required member must be seen wherever its type is.</summary>
    private static bool IsAsVisible(Accessibility member, Accessibility type) =>
        member == Accessibility.Public || (member == Accessibility.Internal && type is Accessibility.Internal or Accessibility.Private);
}
