using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Writes a static class with the clause checklist beside each type marked <c>[SupplierContract]</c>. Silent: what a type lacks is reported by analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ChecklistGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        CompanionPipeline.Register(context, "CiiGuard.SupplierContractAttribute", ContractReader.Read, new ClausesFormatter());
}
