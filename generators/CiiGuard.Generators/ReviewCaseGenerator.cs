using System.Collections.Immutable;
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
        var memo = new ProcedureMemo();

        // Runs for every edit, because a procedure may stand in any file; everything after it runs only when a model changes.
        var cases = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "CiiGuard.ReviewCaseAttribute",
                static (node, _) => node is TypeDeclarationSyntax,
                (syntax, cancellation) =>
                {
                    AssemblyMarks.Bind(syntax.SemanticModel.Compilation);
                    return syntax.TargetSymbol is INamedTypeSymbol type && MarkedPart.IsFirst(type, syntax)
                        ? ReviewCaseReader.ReadSilently(type, syntax.SemanticModel.Compilation, memo, cancellation)
                        : null;
                })
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

        var ambiguous = cases
            .SelectMany(static (model, _) => ImmutableArray.Create(model.MetadataName, model.Procedure.TypeName))
            .Collect()
            .Select(static (names, _) => HintNames.Ambiguous(names))
            .WithTrackingName(StepNames.Ambiguous);

        context.RegisterSourceOutput(procedures.Combine(assembly).Combine(ambiguous), static (output, all) =>
            output.AddSource(HintNames.OfProcedure(all.Left.Left, all.Right), ProcedureFormatter.Format(all.Left.Left, all.Left.Right)));

        context.RegisterSourceOutput(cases.Combine(assembly).Combine(ambiguous), static (output, all) =>
            output.AddSource(HintNames.OfCase(all.Left.Left, all.Right, "Review"), CaseFormatter.Format(all.Left.Left, all.Left.Right)));

        var named = cases.Combine(ambiguous);
        context.RegisterSourceOutput(named, static (output, pair) => output.AddSource(HintNames.OfCase(pair.Left, pair.Right, "States"), StatesFormatter.Format(pair.Left)));
        context.RegisterSourceOutput(named, static (output, pair) => output.AddSource(HintNames.OfCase(pair.Left, pair.Right, "Events"), EventsFormatter.Format(pair.Left)));
    }
}
