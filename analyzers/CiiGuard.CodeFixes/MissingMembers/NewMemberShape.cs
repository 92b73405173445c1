using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CiiGuard.CodeFixes;

/// <summary>How a new member is to look, so that it fits those of its kind that are there and compiles where it stands.</summary>
internal sealed class NewMemberShape
{
    private NewMemberShape(TypeSyntax type, string? companion, string modifiers, string body, bool attributeOnOwnLine, CSharpParseOptions parseOptions)
    {
        Companion = companion;
        Type = type;
        Modifiers = modifiers;
        Body = body;
        AttributeOnOwnLine = attributeOnOwnLine;
        ParseOptions = parseOptions;
    }

    public TypeSyntax Type { get; }

    /// <summary>A second attribute, if there is to be one.</summary>
    public string? Companion { get; }

    /// <summary>Modifiers with a space after each.</summary>
    public string Modifiers { get; }

    /// <summary>What follows the name.</summary>
    public string Body { get; }

    public bool AttributeOnOwnLine { get; }

    public CSharpParseOptions ParseOptions { get; }

    public static NewMemberShape Choose(
        Document document,
        SemanticModel model,
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        MemberMark mark,
        CancellationToken cancellationToken)
    {
        var parseOptions = (CSharpParseOptions)declaration.SyntaxTree.Options;
        var compilation = model.Compilation;
        var example = MemberExample.Find(type, mark);
        var memberType = example?.GetMemberType(compilation, type) ?? GetDefaultType(compilation, mark);
        var isRequired = mark.Presence switch
        {
            MemberPresence.AsExampleOrRequired => example?.IsRequired != false,
            MemberPresence.AsExampleOrLater => example?.IsRequired == true,
            _ => true,
        };
        var (modifiers, body) = ChooseModifiersAndBody(compilation, parseOptions, type, example, memberType, isRequired);
        if (mark.Presence != MemberPresence.Required && (example is null ? !isRequired : example.IsNullable || !(isRequired || type.TypeKind == TypeKind.Interface)))
        {
            var mayAnnotate = (model.GetNullableContext(declaration.Identifier.SpanStart) & NullableContext.AnnotationsEnabled) != 0;
            memberType = WithNull(compilation, memberType, example, mayAnnotate);
        }

        return new NewMemberShape(
            (TypeSyntax)SyntaxGenerator.GetGenerator(document).TypeExpression(memberType),
            mark.Companion is { } companion && !type.HasMark(companion) && example?.HasAttribute(companion) != false ? companion : null,
            modifiers,
            body,
            example?.HasAttributeOnOwnLine(cancellationToken) ?? true,
            parseOptions);
    }

    private static ITypeSymbol GetDefaultType(Compilation compilation, MemberMark mark) =>
        (mark.DefaultType is { } name ? compilation.GetTypesByMetadataName(name).FirstOrDefault() : null)
        ?? compilation.GetSpecialType(SpecialType.System_String);

    /// <summary>A reference that nothing fills in is nullable, so that the type compiles without a warning; a value only if the example is.</summary>
    private static ITypeSymbol WithNull(Compilation compilation, ITypeSymbol type, MemberExample? example, bool mayAnnotate)
    {
        if (type.IsReferenceType)
            return mayAnnotate ? type.WithNullableAnnotation(NullableAnnotation.Annotated) : type;
        return type.IsValueType && example is { IsNullable: true }
            ? compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(type)
            : type;
    }

    private static (string Modifiers, string Body) ChooseModifiersAndBody(
        Compilation compilation,
        CSharpParseOptions parseOptions,
        INamedTypeSymbol type,
        MemberExample? example,
        ITypeSymbol memberType,
        bool isRequired)
    {
        if (type.TypeKind == TypeKind.Interface)
            return (string.Empty, " { get; }");

        // A static class has nobody to fill a member in later; one that was forgotten should not pass for one that is there.
        if (type.IsStatic)
            return ("public static ", " => throw new global::System.NotImplementedException();");

        var accessibility = example?.Accessibility is { } known && memberType.SpecialType != SpecialType.System_String ? known : Accessibility.Public;
        var isSetLater = example?.HasSetter ?? !isRequired;
        var setter = (isSetLater && !type.IsReadOnly) || !LanguageMeans.CanUseInit(compilation, parseOptions) ? "set" : "init";
        var required = isRequired && LanguageMeans.CanUseRequired(compilation, parseOptions) && IsAsVisible(accessibility, type.DeclaredAccessibility) ? "required " : string.Empty;
        return (SyntaxFacts.GetText(accessibility) + " " + required, $" {{ get; {setter}; }}");
    }

    /// <summary>A required member must be seen wherever its type is.</summary>
    private static bool IsAsVisible(Accessibility member, Accessibility type) =>
        member == Accessibility.Public || (member == Accessibility.Internal && type is Accessibility.Internal or Accessibility.Private);
}
