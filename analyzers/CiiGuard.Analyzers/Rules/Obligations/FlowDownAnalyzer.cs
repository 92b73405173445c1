using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII2005: a framework contract names the contracts made under it, and these carry what it carries. A type that lacks something is told at its own name,
/// once for all contracts above it; one of another assembly at the contract that names it. Purchases that are not declared get a suggestion.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowDownAnalyzer() : CiiGuardAnalyzer(Descriptors.ObligationsNotHandedDown)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var edition = CiiGuardOptions.Read(context.Options, context.Compilation).Edition;
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterSymbolAction(symbol => Analyze(symbol, ciiGuard, edition, waivers), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, CiiGuardContext ciiGuard, ListedEdition edition, WaiverTerms waivers)
    {
        if (SupplierContractType.FindWithInherited((INamedTypeSymbol)context.Symbol) is not { } contract || waivers.IsWaived(contract.Type))
            return;

        ExamineFramework(context, contract);
        ExamineSubContract(context, contract, ciiGuard.GetModel(static shared => new FlowDowns(shared.Compilation)), edition);
        ExamineNamedElsewhere(context, contract, edition);
    }

    private static void ExamineFramework(SymbolAnalysisContext context, SupplierContractType contract)
    {
        if (contract is { IsFramework: true, HasOwnMark: true } && !contract.Type.HasMark(Vocabulary.FlowsDownTo) && !contract.Type.HasUnknownBase())
            Report(context, contract, contract.IsDeclared, FlowDownProperties.OfFramework(), [], Strings.Localizable("FlowDown_None", Display(contract.Type)));
    }

    private static void ExamineSubContract(SymbolAnalysisContext context, SupplierContractType contract, FlowDowns flowDowns, ListedEdition edition)
    {
        var missing = SupplierObligations.None;
        var isDeclared = false;
        var names = ImmutableArray.CreateBuilder<LocalizableString>();
        var sources = ImmutableArray.CreateBuilder<Location>();
        foreach (var gap in flowDowns.GapsOf(contract.Type))
        {
            missing |= gap.Missing;
            isDeclared |= gap.Contract.IsDeclared;
            names.Add(Strings.Localizable("FlowDown_Quoted", Display(gap.Contract.Type)));
            sources.Add(gap.Contract.GetLocation(context.CancellationToken));
        }

        if (missing != SupplierObligations.None)
        {
            Report(
                context,
                contract,
                isDeclared,
                FlowDownProperties.Of(missing),
                sources,
                Strings.Localizable("FlowDown_Lacks", Display(contract.Type), LocalizableList.Enumeration(names.ToImmutable()), missing.ToLocalizableList(), missing.ToArticlePhrase(edition)));
        }
    }

    private static void ExamineNamedElsewhere(SymbolAnalysisContext context, SupplierContractType contract, ListedEdition edition)
    {
        foreach (var subContract in FlowDowns.SubContractsOf(contract.Type))
        {
            if (SymbolEqualityComparer.Default.Equals(subContract.ContainingAssembly, context.Compilation.Assembly)
                || FlowDowns.FindGapElsewhere(contract, subContract) is not { } gap)
                continue;

            Report(
                context,
                contract,
                contract.IsDeclared,
                FlowDownProperties.OfElsewhere(gap.Missing, subContract),
                [],
                Strings.Localizable("FlowDown_LacksElsewhere", Display(contract.Type), Display(subContract), subContract.ContainingAssembly.Name, gap.Missing.ToLocalizableList(), gap.Missing.ToArticlePhrase(edition)));
        }
    }

    /// <summary>The duty to bind suppliers belongs to declared purchases; for others it is advice.</summary>
    private static void Report(
        SymbolAnalysisContext context,
        SupplierContractType contract,
        bool isDeclared,
        ImmutableDictionary<string, string?> properties,
        IEnumerable<Location> sources,
        LocalizableString phrase) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ObligationsNotHandedDown,
            contract.GetLocation(context.CancellationToken),
            isDeclared ? Descriptors.ObligationsNotHandedDown.DefaultSeverity : DiagnosticSeverity.Info,
            sources,
            properties,
            phrase));

    private static string Display(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}
