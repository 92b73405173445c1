using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>Writes the review machine into each type marked <c>[ReviewCase]</c>. Silent: what is wrong with a declaration is reported by an analyzer on the same reader.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReviewCaseGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Runs for every edit, because a procedure may stand in any file; everything after it runs only when a model changes.
        var cases = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "CiiGuard.ReviewCaseAttribute",
                static (node, _) => node is TypeDeclarationSyntax,
                static (syntax, cancellation) => syntax.TargetSymbol is INamedTypeSymbol type && IsFirstPart(type, syntax.TargetNode)
                    ? ReviewCaseReader.Read(type, syntax.SemanticModel.Compilation, null, cancellation)
                    : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(StepNames.Cases);

        var assembly = context.CompilationProvider
            .Select(static (compilation, _) => compilation.AssemblyName ?? "")
            .WithTrackingName(StepNames.Assembly);

        // One object per procedure, however many cases are run under it.
        var procedures = cases
            .Select(static (model, _) => model.Procedure)
            .WithTrackingName(StepNames.ProcedureOfCase)
            .Collect()
            .SelectMany(static (all, _) => all.GroupBy(procedure => procedure.TypeName).OrderBy(group => group.Key, System.StringComparer.Ordinal).Select(group => group.First()))
            .WithTrackingName(StepNames.Procedures);

        context.RegisterSourceOutput(procedures.Combine(assembly), static (output, pair) =>
            output.AddSource($"CiiGuard.Procedures.{ProcedureFormatter.ClassOf(pair.Left)}.g.cs", ProcedureFormatter.Format(pair.Left, pair.Right)));

        context.RegisterSourceOutput(cases.Combine(assembly), static (output, pair) =>
            output.AddSource(HintName(pair.Left, "Review"), CaseFormatter.Format(pair.Left, pair.Right)));

        context.RegisterSourceOutput(cases, static (output, model) => output.AddSource(HintName(model, "States"), StatesFormatter.Format(model)));
        context.RegisterSourceOutput(cases, static (output, model) => output.AddSource(HintName(model, "Events"), EventsFormatter.Format(model)));
    }

    // The full metadata name: two nested types of one name must not meet, for then the compiler drops every file of the generator.
    private static string HintName(ReviewCaseModel model, string concern) => $"{model.MetadataName.Replace('+', '.')}.{concern}.g.cs";

    // The attribute stands once, but a type of several parts may be seen through any of them.
    private static bool IsFirstPart(INamedTypeSymbol type, SyntaxNode node) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ReviewCaseAttribute")?.ApplicationSyntaxReference is not { } reference
        || (reference.SyntaxTree == node.SyntaxTree && node.Span.Contains(reference.Span));
}
