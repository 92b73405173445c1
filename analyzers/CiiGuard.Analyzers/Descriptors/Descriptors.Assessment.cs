using Microsoft.CodeAnalysis;
using static CiiGuard.Analyzers.LegalBasis;

namespace CiiGuard.Analyzers;

internal static partial class Descriptors
{
    /// <summary>The operator judges beforehand; that it judges by the factors of the review is a reading, as their article addresses the review office.</summary>
    public static readonly DiagnosticDescriptor RiskFactorUnanswered = DescriptorFactory.Create(
        "CII3003",
        Categories.Assessment,
        DiagnosticSeverity.Error,
        Reading(Measures2022(5), Measures2022(10), Measures2020(5), Measures2020(9)));

    /// <summary>The judgement is owed for a purchase of what the list holds; that each type of product names its own is a reading.</summary>
    public static readonly DiagnosticDescriptor ProductNotAssessed = DescriptorFactory.Create(
        "CII3004",
        Categories.Assessment,
        DiagnosticSeverity.Warning,
        Reading(Measures2022(5), Measures2022(21), Measures2020(5), Measures2020(20)));

    /// <summary>What affects or may affect is declared; that a question left open counts as a possible effect is caution, a reading.</summary>
    public static readonly DiagnosticDescriptor UnansweredAsNoImpact = DescriptorFactory.Create(
        "CII3005",
        Categories.Assessment,
        DiagnosticSeverity.Error,
        Reading(Measures2022(5), Measures2020(5)));

    /// <summary>The duty is one of every operator for every purchase; that it must not be made to depend on origin is a reading of the articles' silence.</summary>
    public static readonly DiagnosticDescriptor DutyDependsOnOrigin = DescriptorFactory.Create(
        "CII3006",
        Categories.Assessment,
        DiagnosticSeverity.Error,
        Reading(Measures2022(2), Measures2022(5), Measures2020(2), Measures2020(5)));
}
