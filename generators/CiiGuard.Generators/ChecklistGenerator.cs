using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Writes a static class with the clause checklist beside each type marked <c>[SupplierContract]</c>, and beside types that derive from one and add to it. Silent: what a type lacks is reported by analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ChecklistGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        CompanionPipeline.Register(context, Vocabulary.SupplierContract, Vocabulary.Obligation, ContractReader.Read, new ClausesFormatter());
}
