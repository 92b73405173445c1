using Microsoft.CodeAnalysis;
using static CiiGuard.Analyzers.LegalBasis;

namespace CiiGuard.Analyzers;

internal static partial class Descriptors
{
    /// <summary>The duty to bind the supplier, for a purchase that is declared for review.</summary>
    internal static readonly LegalBasis SupplierObligationsOfDeclaredPurchase = Text(Measures2022(6), Measures2020(6));

    /// <summary>Article 6 speaks of declared purchases only, so for others it is advice.</summary>
    internal static readonly LegalBasis SupplierObligationsOfUndeclaredPurchase = Reading(Measures2022(6), Measures2020(6));

    public static readonly DiagnosticDescriptor MandatoryObligationMissing = DescriptorFactory.Create(
        "CII2001",
        Categories.Obligations,
        DiagnosticSeverity.Error,
        SupplierObligationsOfDeclaredPurchase);

    public static readonly DiagnosticDescriptor ObligationMissingOnPath = DescriptorFactory.Create(
        "CII2002",
        Categories.Obligations,
        DiagnosticSeverity.Error,
        SupplierObligationsOfDeclaredPurchase);

    /// <summary>The articles ask for the obligation; that the type of the contract must not let it be left out is a reading.</summary>
    public static readonly DiagnosticDescriptor ClauseCanStayEmpty = DescriptorFactory.Create(
        "CII2003",
        Categories.Obligations,
        DiagnosticSeverity.Warning,
        Reading(Measures2022(6), Measures2020(6), CybersecurityLaw2025(38), CybersecurityLaw2016(36), CiiRegulations(20)));

    /// <summary>Every purchase of an operator, declared or not.</summary>
    public static readonly DiagnosticDescriptor OperatorObligationMissing = DescriptorFactory.Create(
        "CII2004",
        Categories.Obligations,
        DiagnosticSeverity.Warning,
        Text(CybersecurityLaw2025(38), CybersecurityLaw2016(36), CiiRegulations(20)));

    /// <summary>No article speaks of contracts under a framework: what binds the supplier is read to bind those who deliver.</summary>
    internal static readonly LegalBasis FlowDownBasis = Reading(Measures2022(6), Measures2020(6), CiiRegulations(20));

    public static readonly DiagnosticDescriptor ObligationsNotHandedDown = DescriptorFactory.Create(
        "CII2005",
        Categories.Obligations,
        DiagnosticSeverity.Warning,
        FlowDownBasis);

    public static readonly DiagnosticDescriptor ObligationMissingUndeclared = DescriptorFactory.Create(
        "CII2006",
        Categories.Obligations,
        DiagnosticSeverity.Info,
        SupplierObligationsOfUndeclaredPurchase);
}
