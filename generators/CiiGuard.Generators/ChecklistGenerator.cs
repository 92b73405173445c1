using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Generators;

/// <summary>Writes a static class with the clause checklist beside each type marked <c>[SupplierContract]</c>. Silent: what a type lacks is reported by analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ChecklistGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Runs for every edit, because base types and interfaces may stand in any file; everything after it runs only when a model changes.
        var contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "CiiGuard.SupplierContractAttribute",
                static (node, _) => node is TypeDeclarationSyntax,
                static (syntax, cancellation) => syntax.TargetSymbol is INamedTypeSymbol type && MarkedPart.IsFirst(type, syntax)
                    ? ContractReader.Read(type, syntax.SemanticModel.Compilation, cancellation)
                    : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(StepNames.Contracts);

        var ambiguous = contracts
            .Select(static (model, _) => model.Place.MetadataName)
            .Collect()
            .Select(static (names, _) => HintNames.Ambiguous(names))
            .WithTrackingName(StepNames.AmbiguousFiles);

        var clashing = contracts
            .Select(static (model, _) => TypeNames.Full(model.Place, model.ClassName))
            .Collect()
            .Select(static (names, _) => TypeNames.Clashing(names))
            .WithTrackingName(StepNames.ClashingNames);

        context.RegisterSourceOutput(contracts.Combine(ambiguous).Combine(clashing), static (output, all) =>
        {
            var ((model, files), names) = all;
            output.AddSource(HintNames.OfType(model.Place, files, "Clauses"), ClausesFormatter.Format(model, TypeNames.Of(model.Place, model.ClassName, names)));
        });
    }
}
