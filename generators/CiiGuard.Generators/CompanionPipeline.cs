using System;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>The pipeline of a generator that writes a class beside each type with a mark.</summary>
internal static class CompanionPipeline
{
    /// <param name="context">What to register with.</param>
    /// <param name="mark">Metadata name of the attribute.</param>
    /// <param name="read">Reads a type; null where nothing is written for it.</param>
    /// <param name="formatter">Writes the class.</param>
    public static void Register<TModel>(
        IncrementalGeneratorInitializationContext context, string mark, Func<INamedTypeSymbol, Compilation, CancellationToken, TModel?> read, CompanionFormatter<TModel> formatter)
        where TModel : class, IPlacedModel, IEquatable<TModel>
    {
        // Runs for every edit, because base types and interfaces may stand in any file; everything after it runs only when a model changes.
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                mark,
                static (node, _) => node is TypeDeclarationSyntax,
                (syntax, cancellation) =>
                {
                    AssemblyMarks.Bind(syntax.SemanticModel.Compilation);
                    return syntax.TargetSymbol is INamedTypeSymbol type && MarkedPart.IsFirst(type, syntax) ? read(type, syntax.SemanticModel.Compilation, cancellation) : null;
                })
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(StepNames.Models);

        var ambiguous = models
            .Select(static (model, _) => model.Place.MetadataName)
            .Collect()
            .Select(static (names, _) => HintNames.Ambiguous(names))
            .WithTrackingName(StepNames.AmbiguousFiles);

        var clashing = models
            .Select(static (model, _) => TypeNames.Full(model.Place, model.ClassName))
            .Collect()
            .Select(static (names, _) => TypeNames.Clashing(names))
            .WithTrackingName(StepNames.ClashingNames);

        context.RegisterSourceOutput(models.Combine(ambiguous).Combine(clashing).Combine(EditionOption.Of(context)), (output, all) =>
        {
            var (((model, files), names), edition) = all;
            output.AddSource(
                HintNames.OfType(model.Place, files, formatter.Concern),
                formatter.Format(model, TypeNames.Of(model.Place, model.ClassName, names), edition));
        });
    }
}
