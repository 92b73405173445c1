using System;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>The pipeline of a generator that writes a class beside each type with a mark, and beside each that inherits it and adds marked members.</summary>
internal static class CompanionPipeline
{
    /// <param name="context">What to register with.</param>
    /// <param name="mark">Name of the attribute, without namespace.</param>
    /// <param name="memberMark">Name of the attribute of the members that are told of, without namespace.</param>
    /// <param name="read">Reads a type; null where nothing is written for it.</param>
    /// <param name="formatter">Writes the class.</param>
    public static void Register<TModel>(
        IncrementalGeneratorInitializationContext context, string mark, string memberMark, Func<INamedTypeSymbol, Compilation, CancellationToken, TModel?> read, CompanionFormatter<TModel> formatter)
        where TModel : class, IPlacedModel, IEquatable<TModel>
    {
        // Runs for every edit, because base types and interfaces may stand in any file; everything after it runs only when a model changes.
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Vocabulary.Namespace + "." + mark,
                static (node, _) => node is TypeDeclarationSyntax,
                (syntax, cancellation) =>
                {
                    AssemblyMarks.Bind(syntax.SemanticModel.Compilation);
                    return syntax.TargetSymbol is INamedTypeSymbol type && MarkedPart.IsFirst(type, syntax) ? read(type, syntax.SemanticModel.Compilation, cancellation) : null;
                })
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(StepNames.Models);

        var derived = DerivedTypeMarks.Find(context, mark, memberMark, read).WithTrackingName(StepNames.Models);

        var places = models.Select(static (model, _) => (model.Place, model.ClassName)).Collect().Combine(derived.Select(static (model, _) => (model.Place, model.ClassName)).Collect());
        var ambiguous = places
            .Select(static (all, _) => HintNames.Ambiguous(all.Left.Concat(all.Right).Select(static each => each.Place.MetadataName)))
            .WithTrackingName(StepNames.AmbiguousFiles);
        var clashing = places
            .Select(static (all, _) => TypeNames.Clashing(all.Left.Concat(all.Right).Select(static each => TypeNames.Full(each.Place, each.ClassName))))
            .WithTrackingName(StepNames.ClashingNames);
        var chosen = EditionOption.Of(context);

        Write(models);
        Write(derived);

        void Write(IncrementalValuesProvider<TModel> types) => context.RegisterSourceOutput(types.Combine(ambiguous).Combine(clashing).Combine(chosen), (output, all) =>
        {
            var (((model, files), names), edition) = all;
            output.AddSource(
                HintNames.OfType(model.Place, files, formatter.Concern),
                formatter.Format(model, TypeNames.Of(model.Place, model.ClassName, names), edition));
        });
    }
}
