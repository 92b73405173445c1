using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>Writes <c>[AssessedBy]</c> on a product, and self-assessments; as text, so that nothing else of the document changes.</summary>
internal sealed class AssessmentText(SemanticModel model, DocumentLayout layout, SourceText text)
{
    private const string Attribute = "Attribute";

    /// <summary>The attribute that names an assessment, beside <c>[CoveredProduct]</c> in the way that one is written.</summary>
    public TextChange NameAssessment(TypeDeclarationSyntax declaration, string assessment)
    {
        var attribute = $"{AttributeName(Vocabulary.AssessedBy, declaration.SpanStart)}(typeof({assessment}))";
        foreach (var list in declaration.AttributeLists)
        {
            if (!list.Attributes.Any(IsCoveredProduct))
                continue;
            return EndsLine(list)
                ? new(new(list.Span.End, 0), layout.NewLine + layout.GetIndentation(list.SpanStart) + $"[{attribute}]")
                : new(new(list.Attributes.Last().Span.End, 0), ", " + attribute);
        }

        var start = declaration.SpanStart;
        return new(new(start, 0), $"[{attribute}]" + (layout.StartsLine(start) ? layout.NewLine + layout.GetIndentation(start) : " "));
    }

    /// <summary>A name for a new assessment that nothing else has where it will stand.</summary>
    public string ChooseName(INamedTypeSymbol product, ISet<string> taken)
    {
        var stem = "Assessment";
        for (var type = product; type is not null; type = type.ContainingType)
            stem = type.Name + stem;

        var name = stem;
        for (var suffix = 2; !taken.Add(name) || !product.ContainingNamespace.GetTypeMembers(name).IsEmpty || IsNestedName(product, name); suffix++)
            name = stem + suffix.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>A self-assessment with a member for each factor, behind the outermost type around the product.</summary>
    public TextChange WriteAssessment(TypeDeclarationSyntax declaration, INamedTypeSymbol product, string name, IEnumerable<string> factors)
    {
        var outermost = declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Last();
        var position = outermost.FullSpan.End;
        var indentation = layout.GetIndentation(outermost);
        var inner = indentation + layout.Unit;
        var lookup = outermost.SpanStart;
        var answers = AttributeName(Vocabulary.AnswersRiskFactor, lookup);
        var factor = TypeName("RiskFactor", lookup);
        var result = TypeName("SelfAssessmentResult", lookup);
        var options = (CSharpParseOptions)declaration.SyntaxTree.Options;
        var required = LanguageMeans.CanUseRequired(model.Compilation, options) ? "required " : "";
        var setter = LanguageMeans.CanUseInit(model.Compilation, options) ? "init" : "set";
        var visibility = outermost.Modifiers.Any(static modifier => modifier.IsKind(SyntaxKind.FileKeyword)) ? "file" : IsPublic(product) ? "public" : "internal";

        var lines = new List<string>();
        if (position > 0 && text[position - 1] is not ('\n' or '\r'))
            lines.Add("");
        lines.Add("");
        lines.Add($"{indentation}[{AttributeName(Vocabulary.SelfAssessment, lookup)}]");
        lines.Add($"{indentation}{visibility} sealed class {name}");
        lines.Add(indentation + "{");
        var isFirst = true;
        foreach (var code in factors)
        {
            if (!isFirst)
                lines.Add("");
            isFirst = false;
            lines.Add($"{inner}[{answers}({factor}.{code})]");
            lines.Add($"{inner}public {required}{result} {code} {{ get; {setter}; }}");
        }

        lines.Add(indentation + "}");
        lines.Add("");
        return new(new(position, 0), string.Join(layout.NewLine, lines));
    }

    public string TypeNameOf(INamedTypeSymbol type, int position) =>
        (type.IsGenericType ? type.ConstructUnboundGenericType() : type).ToMinimalDisplayString(model, position);

    private bool EndsLine(AttributeListSyntax list)
    {
        var next = list.GetLastToken().GetNextToken();
        return text.Lines.IndexOf(list.Span.End) != text.Lines.IndexOf(next.SpanStart) && layout.StartsLine(list.SpanStart);
    }

    private bool IsCoveredProduct(AttributeSyntax attribute) =>
        model.GetSymbolInfo(attribute) is var info
        && ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol)?.ContainingType.IsVocabularyType(Vocabulary.CoveredProduct) == true;

    private string AttributeName(string attribute, int position)
    {
        var name = TypeName(attribute, position);
        return name.EndsWith(Attribute, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - Attribute.Length) : name;
    }

    private string TypeName(string name, int position) =>
        model.Compilation.GetTypesByMetadataName(Vocabulary.Namespace + "." + name).FirstOrDefault()?.ToMinimalDisplayString(model, position)
        ?? "global::" + Vocabulary.Namespace + "." + name;

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    /// <summary>Whether a type around the product has a type of the name, which would be meant inside it.</summary>
    private static bool IsNestedName(INamedTypeSymbol product, string name)
    {
        for (var type = product.ContainingType; type is not null; type = type.ContainingType)
        {
            if (!type.GetTypeMembers(name).IsEmpty)
                return true;
        }

        return false;
    }
}
