using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>
/// Writes what is annotated in an assembly into its metadata, for tools: types, gates, waivers and review cases. Nobody's code names what it writes, so it is written when the assembly is compiled.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ManifestGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var entries = Types(context, Vocabulary.SupplierContract, ManifestReader.Contract);
        Join(Types(context, Vocabulary.ReviewDossier, ManifestReader.Dossier));
        Join(Types(context, Vocabulary.SelfAssessment, ManifestReader.Assessment));
        Join(Derived(context, Vocabulary.SupplierContract, Vocabulary.Obligation, ManifestReader.Contract));
        Join(Derived(context, Vocabulary.ReviewDossier, Vocabulary.DossierItem, ManifestReader.Dossier));
        Join(Derived(context, Vocabulary.SelfAssessment, Vocabulary.AnswersRiskFactor, ManifestReader.Assessment));
        Join(Types(context, Vocabulary.CoveredProduct, ManifestReader.Product));
        Join(Types(context, Vocabulary.ReviewSubject, ManifestReader.Subject));
        Join(Types(context, Vocabulary.ReviewCase, ManifestReader.Case));
        Join(Types(context, Vocabulary.ReviewProcedure, ManifestReader.Procedure));
        foreach (var (mark, gate) in ManifestReader.Gates)
            Join(Marked(context, mark, (symbol, _, _) => ManifestReader.Gate(symbol, gate)));
        Join(Marked(context, Vocabulary.Waiver, static (symbol, _, _) => ManifestReader.Waiver(symbol)));
        var targeted = new DeclarationSearch(ManifestTargetedMarks.MayBe);
        Join(context.CompilationProvider
            .SelectMany((compilation, cancellation) => targeted.In(compilation, cancellation).SelectMany(node => ManifestTargetedMarks.Read(node, compilation, cancellation)))
            .Select(static (entry, _) => (ManifestEntry?)entry)
            .WithTrackingName(StepNames.ManifestEntry)
            .Collect());
        Join(context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ManifestWaiverCalls.MayBe(node), static (syntax, cancellation) => ManifestWaiverCalls.Read(syntax.Node, syntax.SemanticModel, cancellation))
            .WithTrackingName(StepNames.ManifestEntry)
            .Collect());

        var all = entries.Select(static (found, _) => found.Where(static entry => entry is not null).Select(static entry => entry!).ToEquatableArray()).WithTrackingName(StepNames.ManifestEntries);
        var assembly = context.CompilationProvider.Select(static (compilation, _) => ReadAssembly(compilation)).WithTrackingName(StepNames.ManifestAssembly);
        context.RegisterImplementationSourceOutput(all.Combine(assembly).Combine(EditionOption.Of(context)), static (output, pair) =>
        {
            var ((found, assembly), edition) = pair;
            if (found.Count > 0 && assembly.CanHold)
                output.AddSource("CiiGuard.Manifest.g.cs", ManifestFormatter.Format(found, assembly, edition));
        });

        void Join(IncrementalValueProvider<ImmutableArray<ManifestEntry?>> more) => entries = entries.Combine(more).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
    }

    private static IncrementalValueProvider<ImmutableArray<ManifestEntry?>> Types(
        IncrementalGeneratorInitializationContext context, string mark, Func<INamedTypeSymbol, Compilation, CancellationToken, ManifestEntry?> read) =>
        Marked(context, mark, (symbol, compilation, cancellation) => symbol is INamedTypeSymbol type ? read(type, compilation, cancellation) : null);

    private static IncrementalValueProvider<ImmutableArray<ManifestEntry?>> Derived(
        IncrementalGeneratorInitializationContext context, string mark, string memberMark, Func<INamedTypeSymbol, Compilation, CancellationToken, ManifestEntry?> read) =>
        DerivedTypeMarks.Find(context, mark, memberMark, read).Select(static (entry, _) => (ManifestEntry?)entry).WithTrackingName(StepNames.ManifestEntry).Collect();

    private static IncrementalValueProvider<ImmutableArray<ManifestEntry?>> Marked(
        IncrementalGeneratorInitializationContext context, string mark, Func<ISymbol, Compilation, CancellationToken, ManifestEntry?> read) => context.SyntaxProvider
        .ForAttributeWithMetadataName(
            Vocabulary.Namespace + "." + mark,
            static (_, _) => true,
            (syntax, cancellation) =>
            {
                AssemblyMarks.Bind(syntax.SemanticModel.Compilation);

                // Newer compilers find a type here by a mark of its primary constructor.
                return syntax.TargetSymbol.HasAttribute(mark) ? read(syntax.TargetSymbol, syntax.SemanticModel.Compilation, cancellation) : null;
            })
        .WithTrackingName(StepNames.ManifestEntry)
        .Collect();

    private static ManifestAssembly ReadAssembly(Compilation compilation)
    {
        var buyer = compilation.Assembly.FindAttribute(Vocabulary.CiiOperator);
        return new(
            compilation.AssemblyName ?? "",
            buyer is null
                ? null
                : new CompactJson()
                    .Add("sector", EnumValues.NamesIn(buyer).FirstOrDefault())
                    .Add("subsector", buyer.FindNamedArgument("Subsector") is { } subsector ? EnumValues.NameOf(subsector) : null)
                    .Add("recognition", buyer.FindNamedArgument("Recognition") is { } recognition ? EnumValues.NameOf(recognition) : "Unknown")
                    .ToString(),
            OperatorAssembly.IsOperator(compilation.Assembly),
            compilation.GetTypeByMetadataName("System.Reflection.AssemblyMetadataAttribute") is not null);
    }
}
